package org.schriftgut.web.product;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.HtmlTemplateOutput;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.schriftgut.rights.Role;
import org.schriftgut.signin.Scope;
import org.schriftgut.web.area.Address;
import org.schriftgut.web.area.Address.Proof;
import org.schriftgut.web.area.Address.Refusal;
import org.schriftgut.web.area.Area;
import org.schriftgut.web.area.Areas;
import org.schriftgut.web.area.MenuEntry;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.page.PageModel;

/** A new area by the checklist of CONTRIBUTING: what it says of itself is all that the product needs. */
class NewAreaTest {

    private static final MenuEntry ENTRY =
            MenuEntry.person("hilfe", "/ui/aussonderung").forRoles(Role.RECORDS_MANAGER);

    private static final Area AREA = Area.named("disposal")
            .at(
                    Address.pages("/ui/aussonderung"),
                    Address.api("/api/v1/disposals").administering())
            .inMenus(ENTRY)
            .withRoutes(DisposalRoutes.class)
            .withResources(DisposalsResource.class);

    private static final Areas GROWN = new Areas(
            Stream.concat(Product.AREAS.all().stream(), Stream.of(AREA)).toList());

    /** Its page; a template of its own would write it. */
    record DisposalPage(String title) implements PageModel {

        @Override
        public void render(HtmlTemplateOutput out) {
            out.setContext("h1", null);
            out.writeContent("<h1>");
            out.writeUserContent(title);
            out.writeContent("</h1>");
        }
    }

    /** Its pages. */
    @Path("/aussonderung")
    public static class DisposalRoutes {

        /** One run. */
        @GET
        @Path("{run}")
        public Html run() {
            return Html.of(new DisposalPage("Lauf <1>"));
        }

        /** A new run. */
        @POST
        public Html start() {
            return run();
        }
    }

    /** Its part of the API. */
    @Path("/disposals")
    public static class DisposalsResource {

        /** All runs. */
        @GET
        public List<String> all() {
            return List.of();
        }
    }

    @Test
    void its_classes_answer_beside_those_of_all_others() {
        assertThat(GROWN.routes()).contains(DisposalRoutes.class).containsAll(Product.AREAS.routes());
        assertThat(GROWN.resources()).contains(DisposalsResource.class).containsAll(Product.AREAS.resources());
    }

    @Test
    void its_pages_are_walked_and_its_forms_are_not() {
        assertThat(AREA.pages()).containsExactly("/ui/aussonderung/{run}");
        assertThat(AREA.answered()).contains("/ui/aussonderung", "/api/v1/disposals");
    }

    @Test
    void its_addresses_are_guarded_as_it_says() {
        var page = GROWN.guarding("/ui/aussonderung/1");
        var call = GROWN.guarding("/api/v1/disposals");

        assertThat(page.proof()).isEqualTo(Proof.SIGNED_IN);
        assertThat(page.refusal()).isEqualTo(Refusal.PAGE);
        assertThat(page.needed(true)).contains(Scope.READ);
        assertThat(call.refusal()).isEqualTo(Refusal.PROBLEM);
        assertThat(call.needed(true)).contains(Scope.ADMINISTER);
    }

    @Test
    void its_entry_is_in_the_menu() {
        assertThat(GROWN.entries()).contains(ENTRY);
    }

    @Test
    void its_page_is_shown_with_foreign_text_as_text() {
        assertThat(new DisposalRoutes().run()).hasToString("<h1>Lauf &lt;1&gt;</h1>");
    }
}
