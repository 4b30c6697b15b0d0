package org.schriftgut.evidence.stamp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.OtherRevocationInfoFormat;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.util.CollectionStore;
import org.bouncycastle.util.Store;

/**
 * Puts the certificates of the path and their revocation lists into a fresh token, outside of what its signature covers. In forty
 * years nobody will answer questions about them.
 *
 * @param issuers the certificates above the authority's own, the trusted one among them
 */
public record TokenCompletion(List<X509CertificateHolder> issuers, RevocationSource revocations) {

    public TokenCompletion {
        issuers = List.copyOf(issuers);
    }

    /**
     * The token in DER with everything in it.
     *
     * @throws NoTimeStamp if something cannot be had
     */
    byte[] complete(Token token) {
        var path = pathOf(token);
        var lists = new LinkedHashSet<Object>(token.revocationLists());
        for (var certificate : path) {
            if (!certificate.getIssuer().equals(certificate.getSubject())) {
                revocations.listFor(certificate).ifPresent(lists::add);
            }
        }
        var certificates = new LinkedHashSet<>(token.certificates());
        certificates.addAll(path);
        return written(token, certificates, lists);
    }

    private List<X509CertificateHolder> pathOf(Token token) {
        var certificate = token.signer(issuers)
                .orElseThrow(() -> new NoTimeStamp(
                        NoTimeStamp.Reason.INCOMPLETE, "The authority's certificate is not in the token"));
        var all = new ArrayList<>(token.certificates());
        all.addAll(issuers);
        var path = new ArrayList<X509CertificateHolder>();
        while (certificate != null && !path.contains(certificate)) {
            path.add(certificate);
            var issuer = certificate.getIssuer();
            certificate = all.stream()
                    .filter(other -> other.getSubject().equals(issuer))
                    .findFirst()
                    .orElse(null);
        }
        return path;
    }

    private static byte[] written(
            Token token, LinkedHashSet<X509CertificateHolder> certificates, LinkedHashSet<Object> lists) {
        try {
            var signed = token.castle().toCMSSignedData();
            Store<?> answers = signed.getOtherRevocationInfo(CMSObjectIdentifiers.id_ri_ocsp_response);
            for (var answer : answers.getMatches(null)) {
                lists.add(new OtherRevocationInfoFormat(
                        CMSObjectIdentifiers.id_ri_ocsp_response, (ASN1Encodable) answer));
            }
            return CMSSignedData.replaceCertificatesAndCRLs(
                            signed,
                            new CollectionStore<>(certificates),
                            signed.getAttributeCertificates(),
                            new CollectionStore<>(lists))
                    .toASN1Structure()
                    .getEncoded(ASN1Encoding.DER);
        } catch (CMSException | IOException e) {
            throw new NoTimeStamp(NoTimeStamp.Reason.WRONG_ANSWER, "A token that cannot be completed", e);
        }
    }
}
