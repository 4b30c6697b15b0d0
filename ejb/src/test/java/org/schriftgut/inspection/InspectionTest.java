package org.schriftgut.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.schriftgut.common.Kind;
import org.schriftgut.inspection.UnsafeContent.Reason;

class InspectionTest {

    /** Port 1 (tcpmux) is taken by nobody. */
    private static final SocketAddress NOBODY = InetSocketAddress.createUnresolved("127.0.0.1", 1);

    private static final Supplier<InputStream> CONTENT = InputStream::nullInputStream;

    @Test
    void refuses_what_has_no_verdict() {
        var inspection = inspection(Optional.of(NOBODY), false);

        assertThatThrownBy(() -> inspection.scan(10, CONTENT)).isInstanceOfSatisfying(UnsafeContent.class, unsafe -> {
            assertThat(unsafe.reason()).isEqualTo(Reason.NOT_SCANNED);
            assertThat(unsafe.kind()).isEqualTo(Kind.UNAVAILABLE);
        });
        assertThatThrownBy(() -> inspection.scan(1001, CONTENT))
                .isInstanceOfSatisfying(UnsafeContent.class, unsafe -> assertThat(unsafe.reason())
                        .isEqualTo(Reason.NOT_SCANNABLE));
    }

    @Test
    void lets_it_in_where_the_operator_says_so() {
        var inspection = inspection(Optional.of(NOBODY), true);

        assertThat(inspection.scan(10, CONTENT).scan()).isEqualTo(Scan.WAITING);
        assertThat(inspection.scan(1001, CONTENT).scan()).isEqualTo(Scan.TOO_LARGE);
        assertThatCode(() -> inspection.requireFit(Scan.WAITING)).doesNotThrowAnyException();
    }

    @Test
    void lets_nothing_be_filed_that_came_in_before_the_scanner_was_set_up() {
        assertThatThrownBy(() -> inspection(Optional.of(NOBODY), true).requireFit(Scan.NONE))
                .isInstanceOf(UnsafeContent.class);
        assertThatThrownBy(() -> inspection(Optional.of(NOBODY), false).requireFit(Scan.WAITING))
                .isInstanceOf(UnsafeContent.class);
        assertThatThrownBy(() -> inspection(Optional.empty(), true).requireFit(Scan.INFECTED))
                .isInstanceOf(UnsafeContent.class);
        assertThatCode(() -> inspection(Optional.of(NOBODY), false).requireFit(Scan.CLEAN))
                .doesNotThrowAnyException();
        assertThatCode(() -> inspection(Optional.empty(), false).requireFit(Scan.NONE))
                .doesNotThrowAnyException();
    }

    @Test
    void refuses_a_type_by_its_name_and_by_what_it_shows() {
        var inspection = inspection(Optional.empty(), false);

        assertThatThrownBy(() -> inspection.requireWanted("a.exe", null)).isInstanceOf(UnsafeContent.class);
        assertThatThrownBy(() -> inspection.requireWanted("rechnung.pdf", FileType.PROGRAMS))
                .isInstanceOf(UnsafeContent.class)
                .hasMessage("inspection.file-type [PROGRAMS]");
        assertThatCode(() -> inspection.requireWanted("kosten.xlsm", null)).doesNotThrowAnyException();
        assertThatCode(() -> inspection.requireWanted("rechnung.pdf", null)).doesNotThrowAnyException();
    }

    @Test
    void reads_addresses_of_both_kinds() {
        assertThat(InspectionSettings.address("unix:/run/clamav/clamd.ctl"))
                .isEqualTo(UnixDomainSocketAddress.of("/run/clamav/clamd.ctl"));
        assertThat(InspectionSettings.address("[::1]:3310")).isEqualTo(InetSocketAddress.createUnresolved("::1", 3310));
        assertThatThrownBy(() -> InspectionSettings.address("clamd"))
                .hasMessage("Set SCHRIFTGUT_CLAMAV_ADDRESS to host:port or unix:/path, not \"clamd\".");
    }

    private static Inspection inspection(Optional<SocketAddress> daemon, boolean accepts) {
        var inspection = new Inspection();
        inspection.use(new InspectionSettings(
                daemon, Duration.ofSeconds(5), 1000, accepts, List.of(FileType.PROGRAMS, FileType.SCRIPTS)));
        return inspection;
    }
}
