package org.schriftgut.web.why;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.common.Kind;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.common.Problem;
import org.schriftgut.emergency.Emergencies;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.organisation.GroupView;
import org.schriftgut.organisation.Groups;
import org.schriftgut.organisation.People;
import org.schriftgut.organisation.UnitView;
import org.schriftgut.organisation.Units;
import org.schriftgut.rights.Proof;
import org.schriftgut.sharing.Shares;

/** Names of what proofs speak of: units, groups, people, entries of the plan. Everybody of the tenant may know them. */
@ApplicationScoped
public class ProofNames {

    private static final DateTimeFormatter END =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(OfficeTime.ZONE);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.yyyy").withZone(OfficeTime.ZONE);

    @Inject
    Units units;

    @Inject
    Groups groups;

    @Inject
    People people;

    @Inject
    FilePlans plans;

    @Inject
    Emergencies emergencies;

    @Inject
    Shares shares;

    /** Names looked up once, for many proofs. */
    public Known load() {
        return new Known(
                units.all().stream().collect(Collectors.toMap(UnitView::id, unit -> unit.code() + " " + unit.name())),
                groups.all().stream().collect(Collectors.toMap(GroupView::id, GroupView::name)),
                new HashMap<>());
    }

    /** Names of one request. */
    public class Known {

        private final Map<UUID, String> units;
        private final Map<UUID, String> groups;
        private final Map<UUID, String> others;

        private Known(Map<UUID, String> units, Map<UUID, String> groups, Map<UUID, String> others) {
            this.units = units;
            this.groups = groups;
            this.others = others;
        }

        /** The name of what a step is about; empty where it is about nothing. */
        public String of(Proof step) {
            var id = step.about();
            if (id == null) {
                return "";
            }
            return switch (step.reason()) {
                case GRANTED_TO_GROUP -> groups.getOrDefault(id, "");
                case GRANTED_TO_PERSON, RESPONSIBLE_PERSON, DEPUTY_OF_RESPONSIBLE -> person(id);
                case EMERGENCY -> emergency(id);
                case SHARED -> share(id);
                case IN_BRANCH -> entry(id);
                case AUDIT_SCOPE -> units.containsKey(id) ? unit(id) : entry(id);
                default -> unit(id);
            };
        }

        public String unit(UUID id) {
            return units.getOrDefault(id, "");
        }

        public String group(UUID id) {
            return groups.getOrDefault(id, "");
        }

        public String person(UUID id) {
            return others.computeIfAbsent(id, any -> people.names(Set.of(id)).getOrDefault(id, ""));
        }

        /** When an emergency access ends and why it was opened; empty for who may not know. */
        public String emergency(UUID id) {
            return others.computeIfAbsent(id, any -> emergencies
                    .find(id)
                    .map(found -> END.format(found.until()) + " („" + found.reason() + "“)")
                    .orElse(""));
        }

        /** Unit, authority, ground and days of a share. */
        private String share(UUID id) {
            return others.computeIfAbsent(id, any -> shares.get(id)
                    .map(share -> String.join(
                            " · ",
                            share.guestUnit(),
                            share.guest(),
                            share.legalGround(),
                            DAY.format(share.sharedAt()) + "–" + DAY.format(share.lastDay())))
                    .orElse(""));
        }

        private String entry(UUID id) {
            return others.computeIfAbsent(id, any -> {
                try {
                    var entry = plans.get(id);
                    return entry.code() + " " + entry.title();
                } catch (Problem gone) {
                    if (gone.kind() == Kind.NOT_FOUND) {
                        return "";
                    }
                    throw gone;
                }
            });
        }
    }
}
