package org.schriftgut.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Code;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.dossier.ClosingSteps;
import org.schriftgut.dossier.LifecycleFault;
import org.schriftgut.harness.Around;
import org.schriftgut.harness.Authority;
import org.schriftgut.harness.FacadeTest;

@FacadeTest
class ClosedPlaceTest {

    private static final int WRITERS = 6;

    @Inject
    Documents documents;

    @Inject
    MailAttachments attachments;

    @Inject
    DocumentTransitions transitions;

    @Inject
    Around around;

    @Inject
    ClosingSteps closing;

    private Authority authority;
    private Caller lead;
    private UUID dossier;
    private DocumentView document;

    @BeforeEach
    void a_dossier_with_a_document(Authority given) {
        authority = given;
        lead = authority.lead();
        dossier = authority.dossier(lead, "10", "Schank").id();
        document = file();
    }

    @Test
    void a_document_changes_no_more_where_its_place_is_closed() {
        lead.run(() -> closing.close(dossier));

        refuses(LifecycleFault.PLACE_CLOSED, this::addVersion);
        refuses(LifecycleFault.PLACE_CLOSED, this::rename);
        refuses(LifecycleFault.PLACE_CLOSED, this::file);
        refuses(LifecycleFault.PLACE_CLOSED, this::cancel);
        assertThat(lead.call(() -> documents.get(document.id())).mayWrite()).isFalse();
    }

    @Test
    void a_mail_that_was_filed_before_keeps_its_attachments() {
        var attachment =
                new MailAttachments.Attachment(authority.staged(authority.system(), "Anlage"), "Anlage.txt", null);
        lead.run(() -> closing.close(dossier));

        authority
                .system()
                .run(() -> attachments.file(document.current().id(), List.of(attachment), DocumentDetails.none()));

        assertThat(lead.call(() -> documents.get(document.id())).attachments()).hasSize(1);
    }

    @Test
    void a_draft_hinders_the_closing_and_is_named() {
        lead.run(() -> around.execute("update document set state = 'DRAFT' where id = '" + document.id() + "'"));

        assertThatThrownBy(() -> lead.run(() -> closing.close(dossier)))
                .isInstanceOfSatisfying(Problem.class, refused -> {
                    assertThat(refused.code()).isEqualTo(LifecycleFault.NOT_READY);
                    assertThat(refused.findings()).singleElement().satisfies(found -> assertThat(found.where())
                            .isEqualTo(document.id().toString()));
                });
    }

    @Test
    void a_final_document_takes_no_version_and_a_cancelled_one_stays() {
        lead.run(() -> around.run(() -> transitions.finish(document.id())));

        refuses(LifecycleFault.DOCUMENT_FINAL, this::addVersion);
        lead.run(this::cancel);

        refuses(LifecycleFault.DOCUMENT_CANCELLED, this::rename);
        assertThat(lead.call(() -> documents.get(document.id())).subject()).isEqualTo("Antrag");
    }

    /** Whoever was let in before the closing ends before it does; nobody after. */
    @Test
    void nothing_is_written_behind_a_closing_and_nobody_waits_in_a_circle() throws Exception {
        var closed = new AtomicBoolean();
        var pool = Executors.newFixedThreadPool(WRITERS);
        var writers = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < WRITERS; i++) {
            Runnable act = List.<Runnable>of(this::file, this::addVersion, this::rename)
                    .get(i % 3);
            writers.add(() -> writeUntilClosed(act, closed));
        }
        try {
            var running = writers.stream().map(pool::submit).toList();
            while (lead.call(() -> documents.get(document.id()))
                            .parts()
                            .get(0)
                            .versions()
                            .size()
                    < 3) {
                Thread.onSpinWait();
            }

            lead.run(() -> closing.close(dossier));
            closed.set(true);

            var written = 0;
            for (var writer : running) {
                written += writer.get();
            }
            assertThat(written).isPositive();
        } finally {
            pool.shutdownNow();
        }
    }

    /** How often it was written. */
    private int writeUntilClosed(Runnable act, AtomicBoolean closed) {
        for (var written = 0; ; ) {
            var tooLate = closed.get();
            try {
                lead.run(act);
                assertThat(tooLate).isFalse();
                written++;
            } catch (Problem refused) {
                if (refused.is(LifecycleFault.PLACE_CLOSED)) {
                    return written;
                }
                // two renamed it at the same moment
                assertThat(refused.kind()).isEqualTo(Kind.STALE);
            }
        }
    }

    private DocumentView file() {
        var staged = authority.staged(lead, "Der Antrag");
        var wanted = new FileDocument(dossier, staged, "Antrag.txt", DocumentDetails.none(), null, null, null);
        return lead.call(() -> documents.file(wanted));
    }

    private void addVersion() {
        var staged = authority.staged(lead, "Der Antrag, neu");
        var wanted = new AddVersion(document.id(), staged, "Antrag.txt", null, null, null, null);
        lead.run(() -> documents.addVersion(wanted));
    }

    private void cancel() {
        around.run(() -> transitions.cancel(document.id(), "doppelt abgelegt"));
    }

    private void rename() {
        lead.run(() -> documents.change(
                document.id(),
                DocumentDetails.none().withSubject("Antrag " + System.nanoTime()),
                documents.get(document.id()).version()));
    }

    private void refuses(Code code, Runnable act) {
        assertThatThrownBy(() -> lead.run(act))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
