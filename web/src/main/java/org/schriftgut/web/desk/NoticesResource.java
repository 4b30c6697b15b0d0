package org.schriftgut.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.notice.NoticeView;
import org.schriftgut.notice.Notices;
import org.schriftgut.web.rest.PageJson;
import org.schriftgut.web.rest.PageQuery;

/** News for the caller: that something waits, not what it holds. */
@Path("/notices")
@Tag(name = "me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

    @Inject
    Notices notices;

    /** A notice; {@code readAt} is null while it is unread. */
    public record NoticeJson(UUID id, String kind, String objectKind, UUID object, Instant createdAt, Instant readAt) {

        static NoticeJson of(NoticeView view) {
            return new NoticeJson(
                    view.id(), view.kind().name(), view.objectKind(), view.object(), view.createdAt(), view.readAt());
        }
    }

    /** How many notices are unread. */
    public record UnreadJson(long unread) {}

    @GET
    @Operation(summary = "The caller's notices, newest first")
    public PageJson<NoticeJson> mine(@BeanParam PageQuery page) {
        return PageJson.of(notices.mine(page.paging()), NoticeJson::of);
    }

    @GET
    @Path("unread")
    @Operation(summary = "How many of the caller's notices are unread")
    public UnreadJson unread() {
        return new UnreadJson(notices.unread());
    }

    @POST
    @Path("{id}/open")
    @Operation(summary = "Open a notice: it counts as read")
    public NoticeJson open(@PathParam("id") UUID id) {
        return NoticeJson.of(notices.open(id));
    }

    @POST
    @Path("read")
    @Operation(summary = "All of the caller's notices count as read")
    public void readAll() {
        notices.readAll();
    }
}
