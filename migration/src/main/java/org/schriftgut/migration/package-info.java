/**
 * Brings a PostgreSQL database into the state that this version of Schriftgut expects.
 *
 * <p>{@link org.schriftgut.migration.Bootstrap} makes roles, database and privileges and needs a superuser once;
 * {@link org.schriftgut.migration.Migration} applies the forward-only scripts in {@code db/migration} as the owner. The
 * application itself connects as a third account that can neither change the schema nor bypass row-level security.
 */
package org.schriftgut.migration;
