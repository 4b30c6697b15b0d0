package org.schriftgut.evidence.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;

/** Reads evidence records that anybody may have written: bounded in size, depth and number before anything is built. */
final class RecordReader {

    /** A token with large revocation lists has a few hundred kilobytes; forty years have some dozen tokens. */
    static final int MOST_BYTES = 16 * 1024 * 1024;

    static final int MOST_STAMPS = 128;

    /** Hashes in one record: a tree over a million items has 20 levels. */
    static final int MOST_HASHES = 100_000;

    private static final int OBJECT_IDENTIFIER = 0x06;
    private static final int CRYPTO_INFOS = 0xa0;
    private static final int ENCRYPTION_INFO = 0xa1;

    private int stamps;
    private int hashes;

    private RecordReader() {}

    static EvidenceRecord read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new MalformedRecord(MOST_BYTES, "Larger than any evidence record");
        }
        var record = Element.of(bytes).expect(Element.SEQUENCE, "evidence record");
        return new RecordReader().record(record);
    }

    private EvidenceRecord record(Element record) {
        var parts = record.children();
        var at = 0;
        var version = next(parts, at++, record).expect(Element.INTEGER, "version");
        if (version.content().length != 1 || version.content()[0] != 1) {
            throw new MalformedRecord(version.start(), "Not version 1 of evidence records");
        }
        var oids = new ArrayList<String>();
        for (var algorithm : next(parts, at++, record)
                .expect(Element.SEQUENCE, "list of digests")
                .children()) {
            oids.add(oidIn(algorithm.expect(Element.SEQUENCE, "algorithm")));
        }
        while (at < parts.size()
                && (parts.get(at).tag() == CRYPTO_INFOS || parts.get(at).tag() == ENCRYPTION_INFO)) {
            at++;
        }
        var chains = new ArrayList<ArchiveTimeStampChain>();
        for (var chain : next(parts, at++, record)
                .expect(Element.SEQUENCE, "sequence of chains")
                .children()) {
            chains.add(chain(chain.expect(Element.SEQUENCE, "chain")));
        }
        if (chains.isEmpty()) {
            throw new MalformedRecord(record.start(), "No chain of time-stamps");
        }
        if (at != parts.size()) {
            throw new MalformedRecord(parts.get(at).start(), "More than belongs into a record");
        }
        return new EvidenceRecord(oids, chains);
    }

    private ArchiveTimeStampChain chain(Element chain) {
        var found = new ArrayList<ArchiveTimeStamp>();
        for (var stamp : chain.children()) {
            if (++stamps > MOST_STAMPS) {
                throw new MalformedRecord(stamp.start(), "More than " + MOST_STAMPS + " time-stamps");
            }
            found.add(stamp(stamp.expect(Element.SEQUENCE, "archive time-stamp")));
        }
        if (found.isEmpty()) {
            throw new MalformedRecord(chain.start(), "A chain without a time-stamp");
        }
        return new ArchiveTimeStampChain(found, chain.raw());
    }

    private ArchiveTimeStamp stamp(Element stamp) {
        var parts = stamp.children();
        var at = 0;
        var digest = Optional.<String>empty();
        List<List<byte[]>> tree = List.of();
        if (next(parts, at, stamp).tag() == ArchiveTimeStamp.DIGEST) {
            digest = Optional.of(oidIn(parts.get(at++)));
        }
        if (next(parts, at, stamp).tag() == ArchiveTimeStamp.ATTRIBUTES) {
            at++;
        }
        if (next(parts, at, stamp).tag() == ArchiveTimeStamp.TREE) {
            tree = tree(parts.get(at++));
        }
        var token = next(parts, at++, stamp).expect(Element.SEQUENCE, "time-stamp");
        if (at != parts.size()) {
            throw new MalformedRecord(parts.get(at).start(), "More than belongs into an archive time-stamp");
        }
        return new ArchiveTimeStamp(digest, tree, token.raw());
    }

    private List<List<byte[]>> tree(Element tree) {
        var lists = new ArrayList<List<byte[]>>();
        for (var list : tree.children()) {
            var values = new ArrayList<byte[]>();
            for (var value : list.expect(Element.SEQUENCE, "list of hashes").children()) {
                if (++hashes > MOST_HASHES) {
                    throw new MalformedRecord(value.start(), "More than " + MOST_HASHES + " hashes");
                }
                values.add(value.expect(Element.OCTETS, "hash").content());
            }
            if (values.isEmpty()) {
                throw new MalformedRecord(list.start(), "An empty list of hashes");
            }
            lists.add(List.copyOf(values));
        }
        return lists;
    }

    private static Element next(List<Element> parts, int at, Element parent) {
        if (at >= parts.size()) {
            throw new MalformedRecord(parent.start(), "Something is missing");
        }
        return parts.get(at);
    }

    private static String oidIn(Element algorithm) {
        var parts = algorithm.children();
        var oid = next(parts, 0, algorithm).expect(OBJECT_IDENTIFIER, "object identifier");
        try {
            return ASN1ObjectIdentifier.getInstance(oid.raw()).getId();
        } catch (IllegalArgumentException e) {
            throw new MalformedRecord(oid.start(), "Not an object identifier");
        }
    }
}
