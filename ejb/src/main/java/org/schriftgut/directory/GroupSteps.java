package org.schriftgut.directory;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.common.DisplayText;
import org.schriftgut.directory.Content.FoundGroup;
import org.schriftgut.directory.ImportNote.Reason;
import org.schriftgut.directory.ImportStep.Act;
import org.schriftgut.organisation.AccountView;
import org.schriftgut.organisation.GroupView;

/** What a run does with groups: their members are those of the directory that have an account from it. */
final class GroupSteps {

    private static final int MAX_NAME = 200;

    private final ImportPlanner planner;
    private final List<FoundGroup> all;
    private final Map<String, String> logins;

    GroupSteps(ImportPlanner planner, List<FoundGroup> found, Map<String, String> logins) {
        this.planner = planner;
        this.all = found;
        this.logins = logins;
    }

    void bring() {
        var usable = all.stream().map(GroupSteps::cleaned).filter(this::isNamed).toList();
        var byName = planner.known().groups().stream().collect(Collectors.toMap(GroupView::name, group -> group));
        var links = planner.links(Subject.GROUP);
        for (var group : planner.once(usable, Subject.GROUP, FoundGroup::key, FoundGroup::name)) {
            var link = links.get(group.key());
            var now = ImportPlanner.fields("members", members(group));
            if (link != null) {
                compare(group, link, now);
            } else if (byName.containsKey(group.name())) {
                planner.note(Subject.GROUP, group.name(), Reason.LOCAL);
            } else {
                planner.step(Act.ADD, Subject.GROUP, null, group.key(), group.name(), Map.of(), now);
            }
        }
        takeAway();
    }

    private void compare(FoundGroup group, Known.Link link, Map<String, Object> now) {
        var here = view(link.object());
        if (!here.name().equals(group.name())) {
            planner.note(Subject.GROUP, here.name(), Reason.RENAMED);
        }
        planner.compare(
                link, Subject.GROUP, here.name(), !here.closed(), ImportPlanner.fields("members", logins(here)), now);
    }

    private void takeAway() {
        var found = ImportPlanner.keys(all, FoundGroup::key);
        planner.links(Subject.GROUP).values().stream()
                .filter(link -> !link.absent() && !found.contains(link.key()))
                .filter(link -> !view(link.object()).closed())
                .forEach(link -> planner.step(
                        Act.DEACTIVATE,
                        Subject.GROUP,
                        link.object(),
                        link.key(),
                        view(link.object()).name(),
                        Map.of(),
                        Map.of()));
    }

    private List<String> members(FoundGroup group) {
        return group.members().stream()
                .map(Names::normal)
                .map(logins::get)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> logins(GroupView group) {
        return planner.known().accounts().stream()
                .filter(account -> group.members().contains(account.id()))
                .map(AccountView::login)
                .sorted()
                .toList();
    }

    private GroupView view(UUID id) {
        return planner.known().groups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private boolean isNamed(FoundGroup group) {
        var isNamed = group.name() != null && group.name().length() <= MAX_NAME;
        if (!isNamed) {
            planner.note(Subject.GROUP, group.dn(), Reason.UNNAMED);
        }
        return isNamed;
    }

    private static FoundGroup cleaned(FoundGroup group) {
        return new FoundGroup(group.dn(), group.key(), DisplayText.line(group.name()), group.members());
    }
}
