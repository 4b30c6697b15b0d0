package org.schriftgut.evidence.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schriftgut.evidence.record.ArchiveTimeStampChain;
import org.schriftgut.evidence.record.DigestAlgorithm;
import org.schriftgut.evidence.record.EvidenceRecord;
import org.schriftgut.evidence.record.MalformedRecord;
import org.schriftgut.evidence.stamp.Token;

/** One verification of one record. */
final class RecordCheck {

    private final Trust trust;
    private final GoodSignatures known;
    private final EvidenceRecord record;
    private final Findings findings;
    private final Coverage coverage;
    private final List<RecordReport.StampFacts> facts = new ArrayList<>();

    RecordCheck(Trust trust, EvidenceRecord record, List<ArchivedData> group, Findings findings, GoodSignatures known) {
        this.known = known;
        this.trust = trust;
        this.record = record;
        this.findings = findings;
        this.coverage = new Coverage(record, group);
    }

    RecordReport run() {
        var tokens = new ArrayList<List<Optional<Token>>>();
        for (var i = 0; i < record.chains().size(); i++) {
            tokens.add(read(record.chains().get(i), i));
        }
        var inOrder = tokens.stream().flatMap(List::stream).toList();
        times(inOrder);
        var check =
                new TokenCheck(trust, inOrder.stream().flatMap(Optional::stream).toList(), known);
        var next = 0;
        for (var i = 0; i < tokens.size(); i++) {
            var digest = digestOf(record.chains().get(i), tokens.get(i));
            var here = findings.at(new Finding.Place(i + 1, 0));
            if (digest.isEmpty()) {
                here.add(Code.UNKNOWN_DIGEST, "A digest that is not known here");
            } else {
                if (!record.digestOids().contains(digest.get().oid())) {
                    here.add(
                            Code.MIXED_DIGESTS,
                            "The record does not say that it uses "
                                    + digest.get().javaName());
                }
                var end = timeAfter(inOrder, next + tokens.get(i).size() - 1);
                new AlgorithmCheck(trust.catalogue()).digest(digest.get(), end, here);
            }
            for (var j = 0; j < tokens.get(i).size(); j++) {
                var at = findings.at(new Finding.Place(i + 1, j + 1));
                digest.ifPresent(new ChainPlace(i, j, tokens.get(i), at)::check);
                var until = timeAfter(inOrder, next++);
                tokens.get(i).get(j).ifPresent(token -> facts.add(check.check(token, until, at)));
            }
        }
        return new RecordReport(findings.all(), facts);
    }

    /** What has to be true of one time-stamp and its neighbours. */
    private final class ChainPlace {

        private final int chain;
        private final int stamp;
        private final List<Optional<Token>> tokens;
        private final Findings at;

        ChainPlace(int chain, int stamp, List<Optional<Token>> tokens, Findings at) {
            this.chain = chain;
            this.stamp = stamp;
            this.tokens = tokens;
            this.at = at;
        }

        void check(DigestAlgorithm digest) {
            var archived = record.chains().get(chain).stamps().get(stamp);
            var token = tokens.get(stamp);
            if (archived.digestOid().filter(oid -> !oid.equals(digest.oid())).isPresent()
                    || token.filter(read -> !read.digestOid().equals(digest.oid()))
                            .isPresent()) {
                at.add(Code.MIXED_DIGESTS, "Not " + digest.javaName() + " like the rest of the chain");
                return;
            }
            if (stamp > 0) {
                coverage.ofPredecessor(digest, chain, stamp, token, at);
            } else if (chain == 0) {
                coverage.ofData(digest, token, at);
            } else {
                coverage.ofChains(digest, chain, token, at);
            }
        }
    }

    private List<Optional<Token>> read(ArchiveTimeStampChain chain, int index) {
        var tokens = new ArrayList<Optional<Token>>();
        for (var stamp : chain.stamps()) {
            try {
                tokens.add(Optional.of(Token.of(stamp.token())));
            } catch (MalformedRecord e) {
                findings.at(new Finding.Place(index + 1, tokens.size() + 1)).add(Code.MALFORMED_TOKEN, e.getMessage());
                tokens.add(Optional.empty());
            }
        }
        return tokens;
    }

    /** RFC 4998, section 5.3: time-stamps and chains are ordered by time. */
    private void times(List<Optional<Token>> tokens) {
        var newest = Instant.MIN;
        for (var token : tokens.stream().flatMap(Optional::stream).toList()) {
            if (token.time().isBefore(newest)) {
                findings.add(Code.TIME_ORDER, "A time-stamp of " + token.time() + " after one of " + newest);
            }
            newest = token.time().isAfter(newest) ? token.time() : newest;
        }
        if (newest.isAfter(trust.now().plus(trust.clockSkew()))) {
            findings.add(Code.TIME_IN_FUTURE, "A time-stamp of " + newest + ", and it is " + trust.now());
        }
    }

    /** When the next time-stamp covered this one: until then its certificate and algorithms had to hold. */
    private Instant timeAfter(List<Optional<Token>> tokens, int index) {
        return tokens.stream()
                .skip(index + 1L)
                .flatMap(Optional::stream)
                .map(Token::time)
                .findFirst()
                .orElse(trust.now());
    }

    private static Optional<DigestAlgorithm> digestOf(ArchiveTimeStampChain chain, List<Optional<Token>> tokens) {
        return chain.stamps()
                .get(0)
                .digestOid()
                .or(() -> tokens.get(0).map(Token::digestOid))
                .flatMap(DigestAlgorithm::of);
    }
}
