package org.schriftgut.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.schriftgut.notice.NoticeView;
import org.schriftgut.notice.Notices;
import org.schriftgut.web.area.MenuEntry;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Lists;
import org.schriftgut.web.shell.Shell;

/** The person's notices; opening one leads to its object, where the right is checked. */
@Path("/nachrichten")
@RequestScoped
public class NoticesRoutes {

    private static final String ADDRESS = "/ui/nachrichten";

    @Inject
    Shell shell;

    @Inject
    Notices notices;

    @GET
    public Response list(@QueryParam("seite") @DefaultValue("1") int page) {
        var found = notices.mine(Lists.paging(page, Lists.SIZE));
        return shell.page(Html.of(new NoticesPage(
                shell.frame().page(MenuEntry.NONE, shell.texts().get("nachrichten.titel")),
                found.items().stream().map(this::line).toList(),
                notices.unread(),
                Lists.pager(found, page, ADDRESS))));
    }

    @GET
    @Path("{id}")
    public Response open(@PathParam("id") UUID id) {
        return shell.see(Links.object(notices.open(id)));
    }

    @POST
    @Path("gelesen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response readAll() {
        notices.readAll();
        return shell.see(ADDRESS);
    }

    private NoticesPage.Line line(NoticeView notice) {
        return new NoticesPage.Line(
                ADDRESS + "/" + notice.id(),
                shell.texts().get("nachricht." + notice.kind().name()),
                notice.createdAt(),
                notice.readAt() == null);
    }
}
