/**
 * What people may ask of an authority that keeps data about them: access requests (GDPR, article 15).
 *
 * <p>The coordinator learns which units hold something and how much, never what. Each unit looks under its own rights, decides
 * what is handed out, and answers for itself. Closed circles and personal records are left out: they answer on their own.
 */
package org.schriftgut.privacy;
