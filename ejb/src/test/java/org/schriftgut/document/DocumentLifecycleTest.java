package org.schriftgut.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schriftgut.dossier.LifecycleFault;
import org.schriftgut.dossier.RecordAct;

class DocumentLifecycleTest {

    @ParameterizedTest
    @EnumSource(RecordAct.class)
    void the_table_answers_for_all_acts_of_documents_and_for_no_others(RecordAct act) {
        for (var state : DocumentState.values()) {
            if (act.isForDocuments()) {
                assertThat(DocumentLifecycle.with(state, act)).isNotNull();
            } else {
                assertThatIllegalArgumentException().isThrownBy(() -> DocumentLifecycle.with(state, act));
            }
        }
    }

    @Test
    void a_final_document_takes_no_version_but_metadata() {
        assertThat(DocumentLifecycle.with(DocumentState.FINAL, RecordAct.ADD_VERSION))
                .contains(LifecycleFault.DOCUMENT_FINAL);
        assertThat(DocumentLifecycle.with(DocumentState.FINAL, RecordAct.CHANGE))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"REMOVED", "DESTROYED"})
    void of_a_stub_nothing_changes_but_who_sees_it_by_what_is_around(DocumentState state) {
        var possible = EnumSet.noneOf(RecordAct.class);
        for (var act : RecordAct.values()) {
            if (act.isForDocuments() && DocumentLifecycle.with(state, act).isEmpty()) {
                possible.add(act);
            }
        }

        assertThat(possible).containsExactly(RecordAct.DERIVE_ACCESS);
    }

    @Test
    void a_draft_becomes_filed_once() {
        assertThat(DocumentLifecycle.with(DocumentState.DRAFT, RecordAct.FILE)).isEmpty();
        assertThat(DocumentLifecycle.with(DocumentState.FILED, RecordAct.FILE)).contains(LifecycleFault.DOCUMENT_FILED);
    }
}
