package org.schriftgut.web.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Grant;
import org.schriftgut.rights.Protection;
import org.schriftgut.rights.Right;
import org.schriftgut.rights.SecrecyGrade;
import org.schriftgut.web.problem.RequestFault;
import org.schriftgut.web.rest.Given;

/**
 * Who may do what with a record.
 *
 * @param access left out: what the level above says, with the grants here in addition
 * @param openedTo units that may work on it; short for a grant of READ, WRITE, CREATE and CLOSE
 * @param person whose record it is, for PERSONAL and PERSONAL_AND_SUPERIORS; left out for the caller
 * @param grants rights for units, groups and people by name
 * @param secrecyGrade left out, with the next two: the marks stay as they are
 */
public record AccessWishJson(
        AccessDefinition access,
        List<UUID> openedTo,
        UUID person,
        List<GrantJson> grants,
        SecrecyGrade secrecyGrade,
        Protection.Need protectionNeed,
        Protection.Privacy privacyLevel) {

    /** Rights of one receiver: exactly one of unit, group and person is given. READ goes without saying. */
    public record GrantJson(UUID unit, UUID group, UUID person, List<Right> rights) {

        static GrantJson of(Grant grant) {
            var rights = grant.rights().stream().sorted().toList();
            return switch (grant.kind()) {
                case UNIT -> new GrantJson(grant.who(), null, null, rights);
                case GROUP -> new GrantJson(null, grant.who(), null, rights);
                case PERSON -> new GrantJson(null, null, grant.who(), rights);
                case EMERGENCY -> throw new IllegalArgumentException("Nobody was given rights by name here");
            };
        }

        /** What was given by name; who opened it in an emergency is told by why and who. */
        static List<GrantJson> of(List<Grant> grants) {
            return grants.stream()
                    .filter(grant -> grant.kind() != Grant.Kind.EMERGENCY)
                    .map(GrantJson::of)
                    .toList();
        }

        Grant read() {
            if (Stream.of(unit, group, person).filter(Objects::nonNull).count() != 1) {
                throw Problem.invalid("grants", RequestFault.GRANT_AMBIGUOUS);
            }
            var wanted = Set.copyOf(Given.orEmpty(rights));
            if (unit != null) {
                return new Grant(Grant.Kind.UNIT, unit, wanted);
            }
            return group != null
                    ? new Grant(Grant.Kind.GROUP, group, wanted)
                    : new Grant(Grant.Kind.PERSON, person, wanted);
        }
    }

    /** @param caller whose the record is if a personal definition names nobody; null to leave that open */
    public AccessSetting setting(UUID caller) {
        var all = new ArrayList<Grant>();
        Given.orEmpty(openedTo).forEach(unit -> all.add(Grant.working(unit)));
        Given.orEmpty(grants).forEach(grant -> all.add(grant.read()));
        return AccessSetting.of(access, person == null ? caller : person, all);
    }

    /** The marks, or null if none is given. */
    public Protection protection() {
        return secrecyGrade == null && protectionNeed == null && privacyLevel == null
                ? null
                : new Protection(secrecyGrade, protectionNeed, privacyLevel);
    }
}
