package org.schriftgut.evidence.verification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.schriftgut.evidence.record.ArchiveTimeStamp;
import org.schriftgut.evidence.record.DigestAlgorithm;
import org.schriftgut.evidence.record.EvidenceRecord;
import org.schriftgut.evidence.stamp.Token;
import org.schriftgut.evidence.tree.Nodes;
import org.schriftgut.evidence.tree.ReducedTree;

/** Whether each time-stamp is about what it has to be about: the data, the time-stamp before it, the chains before it. */
final class Coverage {

    private final EvidenceRecord record;
    private final List<ArchivedData> group;

    Coverage(EvidenceRecord record, List<ArchivedData> group) {
        this.record = record;
        this.group = group;
    }

    /** The first of all time-stamps covers the hashes of the group. */
    void ofData(DigestAlgorithm digest, Optional<Token> token, Findings findings) {
        var stamp = stamp(0, 0);
        if (group.isEmpty()) {
            findings.add(Code.DATA_NOT_GIVEN, "There is no data to compare with");
            imprint(digest, stamp, token, findings);
            return;
        }
        compare(digest, stamp, List.of(hashes(digest)), Code.DATA_NOT_COVERED, token, findings);
    }

    /**
     * The first of a later chain covers the data again, each hash with that of all chains before (RFC 4998, section 5.2): the hash
     * of both, in this order. Some products sort the two.
     */
    void ofChains(DigestAlgorithm digest, int chain, Optional<Token> token, Findings findings) {
        var stamp = stamp(chain, 0);
        if (group.isEmpty()) {
            findings.add(Code.DATA_NOT_GIVEN, "There is no data to compare with");
            imprint(digest, stamp, token, findings);
            return;
        }
        var alternatives = new ArrayList<List<byte[]>>();
        for (var sequence : forms(record.sequence(chain))) {
            var before = digest.hash(sequence);
            alternatives.add(hashes(digest).stream()
                    .map(hash -> digest.hash(hash, before))
                    .toList());
            alternatives.add(hashes(digest).stream()
                    .map(hash -> Nodes.of(digest, List.of(hash, before)))
                    .toList());
        }
        compare(digest, stamp, alternatives, Code.PREDECESSOR_NOT_COVERED, token, findings);
    }

    /** A renewal covers the token before it. */
    void ofPredecessor(DigestAlgorithm digest, int chain, int index, Optional<Token> token, Findings findings) {
        var alternatives = new ArrayList<List<byte[]>>();
        for (var form : forms(stamp(chain, index - 1).token())) {
            alternatives.add(List.of(digest.hash(form)));
        }
        compare(digest, stamp(chain, index), alternatives, Code.PREDECESSOR_NOT_COVERED, token, findings);
    }

    private void compare(
            DigestAlgorithm digest,
            ArchiveTimeStamp stamp,
            List<List<byte[]>> alternatives,
            Code missing,
            Optional<Token> token,
            Findings findings) {
        if (stamp.reducedTree().isEmpty()) {
            var isStamped = token.map(read ->
                    alternatives.stream().anyMatch(hashes -> Arrays.equals(Nodes.of(digest, hashes), read.imprint())));
            if (!isStamped.orElse(false)) {
                findings.add(missing, "What was stamped is something else");
            }
            return;
        }
        if (alternatives.stream().noneMatch(hashes -> ReducedTree.startsWith(stamp.reducedTree(), hashes))) {
            findings.add(missing, "The first list of hashes does not have it");
        } else if (stamp.reducedTree().get(0).size() > new LinkedHashSet<>(alternatives.get(0)).size()) {
            findings.add(Code.GROUP_HAS_MORE, "The first list has more hashes than were given");
        }
        imprint(digest, stamp, token, findings);
    }

    private static void imprint(
            DigestAlgorithm digest, ArchiveTimeStamp stamp, Optional<Token> token, Findings findings) {
        if (token.isPresent()
                && !stamp.reducedTree().isEmpty()
                && ReducedTree.rootsOf(digest, stamp.reducedTree()).stream()
                        .noneMatch(root -> Arrays.equals(root, token.get().imprint()))) {
            findings.add(Code.IMPRINT_MISMATCH, "The tree does not lead to what was stamped");
        }
    }

    private List<byte[]> hashes(DigestAlgorithm digest) {
        return group.stream().map(data -> data.hash(digest)).toList();
    }

    /** As it came; and in DER, which is what others hash where a token came in BER. */
    private static List<byte[]> forms(byte[] encoded) {
        try {
            var strict = ASN1Primitive.fromByteArray(encoded).getEncoded(ASN1Encoding.DER);
            return Arrays.equals(strict, encoded) ? List.of(encoded) : List.of(encoded, strict);
        } catch (IOException | RuntimeException e) {
            return List.of(encoded);
        }
    }

    private ArchiveTimeStamp stamp(int chain, int index) {
        return record.chains().get(chain).stamps().get(index);
    }
}
