/**
 * What belongs to the person who is signed in: password, second factor, sessions, tokens, look and keys.
 */
package org.schriftgut.web.account;
