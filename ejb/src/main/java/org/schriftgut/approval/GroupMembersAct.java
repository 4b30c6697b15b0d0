package org.schriftgut.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.access.Hypothesis;
import org.schriftgut.organisation.ActOfPower;
import org.schriftgut.organisation.Groups;

/** Newcomers in a group that something was given to. */
@ApplicationScoped
class GroupMembersAct extends PowerAct {

    @Inject
    Groups groups;

    @Override
    public String kind() {
        return ActOfPower.GROUP_MEMBERS.kind();
    }

    @Override
    protected Hypothesis change(Map<String, Object> content) {
        return Hypothesis.ofGroup(idOrNull(content.get("group")), ids(content.get("members")));
    }

    @Override
    protected Set<UUID> joining(Map<String, Object> content) {
        var joining = ids(content.get("members"));
        joining.removeAll(ids(content.get("membersBefore")));
        return joining;
    }

    @Override
    public void carryOut(Map<String, Object> content) {
        var group = groups.get(idOrNull(content.get("group")));
        settle(groups.setMembers(group.id(), ids(content.get("members")), group.version())
                .waitsFor());
    }
}
