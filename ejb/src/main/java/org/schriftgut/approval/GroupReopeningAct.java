package org.schriftgut.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.access.Hypothesis;
import org.schriftgut.organisation.ActOfPower;
import org.schriftgut.organisation.Groups;

/** A closed group comes back with what it was given. */
@ApplicationScoped
class GroupReopeningAct extends PowerAct {

    @Inject
    Groups groups;

    @Override
    public String kind() {
        return ActOfPower.GROUP_REOPENING.kind();
    }

    @Override
    protected Hypothesis change(Map<String, Object> content) {
        return Hypothesis.ofGroup(idOrNull(content.get("group")), ids(content.get("members")));
    }

    @Override
    protected Set<UUID> joining(Map<String, Object> content) {
        return ids(content.get("members"));
    }

    @Override
    public void carryOut(Map<String, Object> content) {
        settle(groups.reopen(idOrNull(content.get("group"))).waitsFor());
    }
}
