package org.schriftgut.evidence.stamp;

import java.util.List;
import org.schriftgut.evidence.record.DigestAlgorithm;

/** Several authorities, asked one after the other until one answers. */
public record FailOver(List<TimeStampAuthority> authorities) implements TimeStampAuthority {

    public FailOver {
        authorities = List.copyOf(authorities);
        if (authorities.isEmpty()) {
            throw new IllegalArgumentException("There is no authority to ask");
        }
    }

    @Override
    public String name() {
        return String.join(
                ", ", authorities.stream().map(TimeStampAuthority::name).toList());
    }

    @Override
    public byte[] stamp(DigestAlgorithm algorithm, byte[] hash) {
        NoTimeStamp failure = null;
        for (var authority : authorities) {
            try {
                return authority.stamp(algorithm, hash);
            } catch (NoTimeStamp e) {
                if (failure != null) {
                    e.addSuppressed(failure);
                }
                failure = e;
            }
        }
        throw failure;
    }
}
