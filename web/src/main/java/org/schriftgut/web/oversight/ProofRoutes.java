package org.schriftgut.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.schriftgut.audit.EntryProof;
import org.schriftgut.audit.LoggedChanges;
import org.schriftgut.evidence.HeadKey;
import org.schriftgut.oversight.EntryProofs;
import org.schriftgut.web.area.MenuEntry;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.records.Panel.Metadata.Fact;
import org.schriftgut.web.shell.Shell;

/** What proves a single entry of the audit log. */
@Path("/nachweis/{id}")
@RequestScoped
public class ProofRoutes {

    @Inject
    Shell shell;

    @Inject
    EntryProofs proofs;

    @GET
    public Response proof(@PathParam("id") UUID id) {
        var frame = shell.frame().page(MenuEntry.NONE, shell.texts().get("nachweis.titel"));
        var page = proofs.of(id)
                .map(proof -> new ProofPage(
                        frame,
                        true,
                        facts(proof),
                        proof.path().size(),
                        "/api/v1/audit/entries/" + id + "/proof",
                        proof.head().time()))
                .orElseGet(() -> new ProofPage(frame, false, List.of(), 0, "", null));
        return shell.page(Html.of(page));
    }

    private List<Fact> facts(EntryProof proof) {
        var t = shell.texts();
        var hex = HexFormat.of();
        var isErased = LoggedChanges.of(proof.payload(), proof.typed()).isErased();
        return List.of(
                Fact.of(t.get("protokoll.stelle"), Long.toString(proof.position())),
                Fact.of(t.get("nachweis.eingegebenes"), t.get(isErased ? "nachweis.geloescht" : "nachweis.da")),
                Fact.of(t.get("nachweis.blatt"), hex.formatHex(proof.leafHash())),
                Fact.of(t.get("protokoll.kopf"), Long.toString(proof.head().number())),
                Fact.of(t.get("protokoll.umfang"), Long.toString(proof.head().size())),
                Fact.of(t.get("protokoll.wurzel"), hex.formatHex(proof.head().root())),
                Fact.of(
                        t.get("protokoll.schluessel"),
                        HeadKey.fingerprint(proof.head().publicKey())));
    }
}
