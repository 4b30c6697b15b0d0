/**
 * The record of processing activities.
 */
package org.schriftgut.web.processing;
