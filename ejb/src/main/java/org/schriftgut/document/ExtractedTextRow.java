package org.schriftgut.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.schriftgut.common.TenantOwned;
import org.schriftgut.search.client.ContentRead;

@Entity
@Table(name = "extracted_text")
class ExtractedTextRow extends TenantOwned {

    @Id
    @Column(name = "version_id")
    UUID versionId;

    /** Of rows read before there were slices: the whole text; else null. */
    byte[] content;

    /** The text in slices that can be unpacked apart; null in older rows. */
    byte[][] slices;

    /** Where each slice starts in the text. */
    @Column(name = "slice_starts")
    int[] sliceStarts;

    /** Where each page or slide starts in the text. */
    @Column(name = "page_starts")
    int[] pageStarts;

    @Column(nullable = false)
    long characters;

    @Column(nullable = false)
    boolean truncated;

    @Column(name = "media_type", nullable = false)
    String mediaType;

    String pronom;

    String problem;

    @Column(name = "parts_filed", nullable = false)
    boolean partsFiled;

    @Column(name = "extracted_at", nullable = false)
    Instant extractedAt;

    ExtractedTextRow() {}

    ExtractedTextRow(UUID versionId) {
        this.versionId = versionId;
    }

    void take(ContentRead read) {
        content = null;
        sliceStarts = TextSlices.starts(read.text(), read.pages());
        slices = TextSlices.packed(read.text(), sliceStarts);
        pageStarts = read.pages().stream().mapToInt(Integer::intValue).toArray();
        characters = read.text().length();
        truncated = read.truncated();
        mediaType = read.detectedType();
        pronom = read.pronom().orElse(null);
        problem = read.problem().orElse(null);
    }

    String text() {
        return slices == null ? Deflated.unpack(content) : TextSlices.text(slices);
    }
}
