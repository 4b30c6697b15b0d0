/**
 * The record of processing activities (GDPR, article 30): what records of which branch of the file plan are kept for, on what
 * ground and for how long. Activities end and are never deleted.
 */
package org.schriftgut.processing;
