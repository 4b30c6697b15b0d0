package org.schriftgut.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BlobKeyTest {
    private final BlobKey key = new BlobKey(
            UUID.fromString("0b5c9f2e-1a2b-4c3d-8e4f-001122334455"),
            UUID.fromString("018f3a10-77aa-7bcd-9def-a1b2c3d4e5f6"));

    @Test
    void spreads_by_the_random_end_of_the_id_not_by_its_time() {
        assertThat(key.path())
                .isEqualTo("0b5c9f2e-1a2b-4c3d-8e4f-001122334455/e5/f6/018f3a10-77aa-7bcd-9def-a1b2c3d4e5f6");
        assertThat(key.spread()).isEqualTo(0xe5f6);
    }

    @Test
    void reads_its_own_path_back() {
        assertThat(BlobKey.parse(key.path())).contains(key);
    }

    @Test
    void does_not_take_other_paths_for_a_key() {
        assertThat(BlobKey.parse("")).isEmpty();
        assertThat(BlobKey.parse("lock")).isEmpty();
        assertThat(BlobKey.parse(key.path().replace("/e5/", "/e6/"))).isEmpty();
        assertThat(BlobKey.parse(key.path().toUpperCase(Locale.ROOT))).isEmpty();
        assertThat(BlobKey.parse(key.path() + "/x")).isEmpty();
        assertThat(BlobKey.parse("a/b/c/d")).isEmpty();
        assertThat(BlobKey.parse("1-1-1-1-1/00/01/1-1-1-1-1")).isEmpty();
    }
}
