package org.schriftgut.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.organisation.AccountView;
import org.schriftgut.organisation.GroupView;
import org.schriftgut.organisation.Groups;
import org.schriftgut.organisation.People;
import org.schriftgut.web.page.Crumb;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** One group, for administrators. */
@Path("/admin/gruppen/{id}")
@RequestScoped
public class GroupRoutes {

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    Groups groups;

    @Inject
    People people;

    @GET
    public Response one(@PathParam("id") UUID id) {
        var group = groups.get(id);
        return page(200, group, stored(group));
    }

    @POST
    @Path("aufnehmen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("id") UUID id) {
        return change(id, true);
    }

    @POST
    @Path("entfernen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("id") UUID id) {
        return change(id, false);
    }

    @POST
    @Path("schliessen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("id") UUID id) {
        return shell.see(
                PeopleLinks.group(id),
                Flash.done("hinweis.gruppe.zu", groups.close(id).name()));
    }

    @POST
    @Path("oeffnen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reopen(@PathParam("id") UUID id) {
        try {
            var change = groups.reopen(id);
            return shell.see(
                    PeopleLinks.group(id),
                    PeopleLines.said(
                            change.waitsFor(),
                            "hinweis.gruppe.auf",
                            change.group().name()));
        } catch (Problem refused) {
            if (refused.kind() != Kind.WRONG_STATE) {
                throw refused;
            }
            return page(
                    422,
                    groups.get(id),
                    stored(groups.get(id)).withError("", shell.refusals().of(refused)));
        }
    }

    private Response change(UUID id, boolean joins) {
        var group = groups.get(id);
        var person = sent.id("person");
        if (person == null) {
            var form = stored(group).withError("person", shell.texts().get("falsch.wert", label()));
            return page(422, group, form);
        }
        Set<UUID> members = new HashSet<>(group.members());
        if (joins) {
            members.add(person);
        } else {
            members.remove(person);
        }
        try {
            var change = groups.setMembers(id, members, sent.version());
            return shell.see(PeopleLinks.group(id), PeopleLines.said(change.waitsFor(), "hinweis.gespeichert"));
        } catch (Problem refused) {
            if (refused.kind() != Kind.STALE && refused.kind() != Kind.WRONG_STATE) {
                throw refused;
            }
            var text = refused.kind() == Kind.STALE
                    ? shell.texts().get("falsch.veraltet")
                    : shell.refusals().of(refused);
            return page(422, group, stored(group).withError("", text));
        }
    }

    private String label() {
        return shell.texts().get("gruppen.person");
    }

    private static Form stored(GroupView group) {
        return Form.changing(Map.of(), group.version());
    }

    private Response page(int status, GroupView group, Form form) {
        var all = people.all();
        var members = all.stream()
                .filter(account -> group.members().contains(account.id()))
                .map(GroupRoutes::member)
                .toList();
        var choices = all.stream()
                .filter(AccountView::active)
                .filter(account -> !group.members().contains(account.id()))
                .map(account ->
                        new Option(account.id().toString(), account.displayName() + " (" + account.login() + ")"))
                .toList();
        var frame = shell.frame()
                .page(
                        PeopleMenu.PEOPLE,
                        group.name(),
                        new Crumb(shell.texts().get("gruppen.titel"), GroupsRoutes.ADDRESS));
        return shell.page(
                status,
                Html.of(new GroupPage(frame, PeopleLinks.group(group.id()), group.closed(), members, form, choices)));
    }

    private static GroupPage.Member member(AccountView account) {
        return new GroupPage.Member(
                account.id().toString(),
                PeopleLinks.person(account.id()),
                account.displayName(),
                account.login(),
                account.active());
    }
}
