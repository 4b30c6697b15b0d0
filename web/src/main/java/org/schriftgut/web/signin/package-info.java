/**
 * Signing in and out, here and at a provider of the authority; how long a session holds; locked accounts.
 */
package org.schriftgut.web.signin;
