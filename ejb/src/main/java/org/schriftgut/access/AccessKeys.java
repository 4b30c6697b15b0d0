package org.schriftgut.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.schriftgut.organisation.GroupView;
import org.schriftgut.organisation.Groups;
import org.schriftgut.organisation.People;
import org.schriftgut.organisation.UnitView;
import org.schriftgut.organisation.Units;
import org.schriftgut.rights.Grant;

/** By which keys the configuration names who gets rights: closed ones too, as what was decided for them stays. */
@ApplicationScoped
public class AccessKeys {

    @Inject
    Units units;

    @Inject
    Groups groups;

    @Inject
    People people;

    /** Ids by key. */
    public Map<Grant.Kind, Map<String, UUID>> ids() {
        return Map.of(
                Grant.Kind.UNIT,
                units.all().stream().collect(Collectors.toMap(UnitView::code, UnitView::id)),
                Grant.Kind.GROUP,
                groups.all().stream().collect(Collectors.toMap(GroupView::name, GroupView::id)),
                Grant.Kind.PERSON,
                people.logins());
    }

    /** Keys by id. */
    public BiFunction<Grant.Kind, UUID, String> keys() {
        var keys = new EnumMap<Grant.Kind, Map<UUID, String>>(Grant.Kind.class);
        ids().forEach((kind, ids) -> {
            var byId = new HashMap<UUID, String>();
            ids.forEach((key, id) -> byId.put(id, key));
            keys.put(kind, byId);
        });
        return (kind, id) -> keys.get(kind).get(id);
    }
}
