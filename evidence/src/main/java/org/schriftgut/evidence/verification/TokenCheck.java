package org.schriftgut.evidence.verification;

import java.io.IOException;
import java.security.SignatureException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.schriftgut.evidence.stamp.Provider;
import org.schriftgut.evidence.stamp.Token;

/** Whether a token's signature, signer and path are good, from its own time until the next token covered it. */
final class TokenCheck {

    private final Trust trust;
    private final GoodSignatures known;
    private final AlgorithmCheck algorithms;
    private final List<X509CertificateHolder> certificates;
    private final RevocationCheck revocations;

    /** @param tokens of one record: each may bring what another lacks */
    TokenCheck(Trust trust, List<Token> tokens, GoodSignatures known) {
        this.known = known;
        this.trust = trust;
        this.algorithms = new AlgorithmCheck(trust.catalogue());
        this.certificates = new ArrayList<>(trust.certificates());
        var lists = new ArrayList<X509CRLHolder>(trust.revocationLists());
        for (var token : tokens) {
            certificates.addAll(token.certificates());
            lists.addAll(token.revocationLists());
        }
        this.revocations = new RevocationCheck(lists.stream().distinct().toList(), known);
    }

    RecordReport.StampFacts check(Token token, Instant until, Findings findings) {
        var signer = token.signer(certificates);
        if (signer.isEmpty()) {
            findings.add(Code.SIGNER_MISSING, "The certificate of the authority is not there");
            return facts(token, "?", Optional.empty(), findings);
        }
        var asOf = check(token, signer.get(), until, findings);
        return facts(token, signer.get().getSubject().toString(), asOf, findings);
    }

    private Optional<Instant> check(Token token, X509CertificateHolder signer, Instant until, Findings findings) {
        if (!token.isBoundTo(signer)) {
            findings.add(Code.SIGNER_EXCHANGED, "The signature names another certificate than " + signer.getSubject());
        }
        signature(token, signer, findings);
        var checks = new PathCheck(algorithms);
        checks.purpose(signer, findings);
        algorithms.signature(
                signer.getSubjectPublicKeyInfo(),
                token.signature().getEncryptionAlgOID(),
                token.signature().getDigestAlgorithmID(),
                until,
                findings);
        var path = new PathFinder(trust.anchors(), certificates, known).from(signer);
        if (path.isEmpty()) {
            findings.add(Code.NOT_TRUSTED, "No path from " + signer.getSubject() + " to a trusted certificate");
            return Optional.empty();
        }
        checks.path(path.get(), token.time(), until, findings);
        return revocation(path.get(), token, until, findings);
    }

    private Optional<Instant> revocation(
            List<X509CertificateHolder> path, Token token, Instant until, Findings findings) {
        var asOf = Optional.<Instant>empty();
        for (var i = path.size() - 2; i >= 0; i--) {
            asOf = revocations.check(path.get(i), path.get(i + 1), token.time(), until, findings);
        }
        return asOf;
    }

    private void signature(Token token, X509CertificateHolder signer, Findings findings) {
        try {
            known.isGood(signer.getSubjectPublicKeyInfo(), token.encoded(), () -> isSignedBy(token, signer, findings));
        } catch (IOException e) {
            findings.add(Code.SIGNATURE_NOT_CHECKED, "A key that cannot be written");
        }
    }

    private static boolean isSignedBy(Token token, X509CertificateHolder signer, Findings findings) {
        try {
            var verifier = new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(Provider.CASTLE)
                    .build(Provider.key(signer));
            if (token.signature().verify(verifier)) {
                return true;
            }
            findings.add(Code.SIGNATURE_WRONG, "The signature does not fit the token");
        } catch (CMSSignerDigestMismatchException e) {
            findings.add(Code.SIGNATURE_WRONG, "The signature is over another content");
        } catch (CMSException | OperatorCreationException | IOException | RuntimeException e) {
            if (isAboutTheBytes(e)) {
                findings.add(Code.SIGNATURE_WRONG, "The signature is none");
            } else {
                findings.add(Code.SIGNATURE_NOT_CHECKED, "The signature cannot be computed: " + e.getMessage());
            }
        }
        return false;
    }

    /** Bytes that are no signature of this kind of key, which is not the same as a kind that cannot be computed. */
    private static boolean isAboutTheBytes(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SignatureException) {
                return true;
            }
        }
        return false;
    }

    private static RecordReport.StampFacts facts(
            Token token, String authority, Optional<Instant> asOf, Findings findings) {
        return new RecordReport.StampFacts(findings.place(), token.time(), authority, asOf);
    }
}
