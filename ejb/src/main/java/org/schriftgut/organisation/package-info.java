/**
 * Who there is: units, people with their accounts and roles, groups, and who stands in for whom; the operator's way in.
 *
 * <p>Knows nothing of records: what somebody may do with one is decided by {@link org.schriftgut.rights} and asked of {@code
 * access}. Sessions, tokens and second factors are left to {@code signin}.
 */
package org.schriftgut.organisation;
