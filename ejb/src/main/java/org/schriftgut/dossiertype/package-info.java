/**
 * File types (Aktenart): what kinds of dossier a tenant keeps, and who sees the dossiers of one.
 *
 * <p>The file plan names types by text and makes known here what it names; it also says from which entries the rule of a type holds
 * downwards. What else a type will decide (periods, forms) comes here, too.
 */
package org.schriftgut.dossiertype;
