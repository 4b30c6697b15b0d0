package org.schriftgut.evidence.record;

import java.util.List;

/**
 * Time-stamps over one hash tree, oldest first; each covers the one before (RFC 4998, section 5.1).
 *
 * @param encoded as it came, or as it will be written: the next chain covers these bytes
 */
public record ArchiveTimeStampChain(List<ArchiveTimeStamp> stamps, byte[] encoded) {

    public ArchiveTimeStampChain {
        stamps = List.copyOf(stamps);
    }

    public static ArchiveTimeStampChain of(List<ArchiveTimeStamp> stamps) {
        return new ArchiveTimeStampChain(
                stamps,
                Der.sequence(stamps.stream().map(ArchiveTimeStamp::encoded).toList()));
    }
}
