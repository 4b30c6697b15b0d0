package org.schriftgut.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Problem;

class ReceiptDateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void a_day_once_stamped_is_not_changed_and_not_lost() {
        assertThat(received(null).keepingReceiptOf(received(DAY)).receiptDate()).isEqualTo(DAY);
        assertThat(received(DAY).keepingReceiptOf(received(DAY)).receiptDate()).isEqualTo(DAY);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> received(DAY.plusDays(1)).keepingReceiptOf(received(DAY)));
    }

    @Test
    void it_can_be_stamped_later() {
        assertThat(received(DAY).keepingReceiptOf(received(null)).receiptDate()).isEqualTo(DAY);
    }

    private static DocumentDetails received(LocalDate day) {
        return new DocumentDetails("Brief", null, null, null, null, null, day, null, null);
    }
}
