package org.schriftgut.evidence.verification;

import java.io.IOException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Enumerated;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CRLEntryHolder;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.OperatorCreationException;
import org.schriftgut.evidence.stamp.Provider;

/**
 * Whether a certificate was revoked so that a time-stamp falls with it.
 *
 * <p>RFC 3161, section 4: an authority that ends without harm revokes with one of four reasons, and what it stamped before
 * remains. With any other reason, or none, its key may be in other hands, and nothing it ever stamped counts – unless a later
 * time-stamp had already covered it.
 *
 * @param lists all that are at hand, of whatever age
 */
record RevocationCheck(List<X509CRLHolder> lists, GoodSignatures known) {

    private static final Set<Integer> HARMLESS = Set.of(
            CRLReason.unspecified, CRLReason.affiliationChanged, CRLReason.superseded, CRLReason.cessationOfOperation);

    /**
     * @param time of the time-stamp
     * @param until when the next one covered it, or now
     * @return until when the lists speak of the certificate
     */
    Optional<Instant> check(
            X509CertificateHolder certificate,
            X509CertificateHolder issuer,
            Instant time,
            Instant until,
            Findings findings) {
        var usable = lists.stream()
                .filter(list -> list.getIssuer().equals(certificate.getIssuer()))
                .filter(list -> isComplete(list) && isSignedBy(list, issuer))
                .toList();
        for (var list : usable) {
            var entry = list.getRevokedCertificate(certificate.getSerialNumber());
            if (entry != null && fells(entry, time, until)) {
                findings.add(
                        Code.REVOKED,
                        certificate.getSubject() + " was revoked at "
                                + entry.getRevocationDate().toInstant());
                return Optional.empty();
            }
        }
        var asOf = usable.stream().map(RevocationCheck::endOf).max(Comparator.naturalOrder());
        if (asOf.isEmpty()) {
            findings.add(Code.REVOCATION_UNKNOWN, "No list says whether " + certificate.getSubject() + " was revoked");
        } else if (asOf.get().isBefore(time)) {
            findings.add(
                    Code.REVOCATION_OUTDATED,
                    "The newest list on " + certificate.getSubject() + " ended at " + asOf.get());
        }
        return asOf;
    }

    private static boolean fells(X509CRLEntryHolder entry, Instant time, Instant until) {
        var reason = entry.getExtension(Extension.reasonCode);
        var isHarmless = reason != null
                && HARMLESS.contains(ASN1Enumerated.getInstance(reason.getParsedValue())
                        .getValue()
                        .intValue());
        var revoked = entry.getRevocationDate().toInstant();
        if (isHarmless) {
            return !revoked.isAfter(time);
        }
        var known = entry.getExtension(Extension.invalidityDate);
        if (known != null) {
            var since = instant(ASN1GeneralizedTime.getInstance(known.getParsedValue()));
            revoked = since.isBefore(revoked) ? since : revoked;
        }
        return !revoked.isAfter(until);
    }

    private static Instant instant(ASN1GeneralizedTime time) {
        try {
            return time.getDate().toInstant();
        } catch (ParseException e) {
            return Instant.MIN;
        }
    }

    /** Lists of changes, of some reasons or of other issuers' certificates say nothing by themselves. */
    private static boolean isComplete(X509CRLHolder list) {
        if (list.getExtension(Extension.deltaCRLIndicator) != null) {
            return false;
        }
        var extension = list.getExtension(Extension.issuingDistributionPoint);
        if (extension == null) {
            return true;
        }
        var point = IssuingDistributionPoint.getInstance(extension.getParsedValue());
        return !point.isIndirectCRL()
                && !point.onlyContainsAttributeCerts()
                && !point.onlyContainsCACerts()
                && !point.onlyContainsUserCerts()
                && point.getOnlySomeReasons() == null;
    }

    private boolean isSignedBy(X509CRLHolder list, X509CertificateHolder issuer) {
        var usage = KeyUsage.fromExtensions(issuer.getExtensions());
        if (usage != null && !usage.hasUsages(KeyUsage.cRLSign)) {
            return false;
        }
        try {
            return known.isGood(issuer.getSubjectPublicKeyInfo(), list.getEncoded(), () -> isGood(list, issuer));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isGood(X509CRLHolder list, X509CertificateHolder issuer) {
        try {
            return list.isSignatureValid(Provider.verifier(issuer.getSubjectPublicKeyInfo()));
        } catch (CertException | OperatorCreationException | RuntimeException e) {
            return false;
        }
    }

    private static Instant endOf(X509CRLHolder list) {
        return list.getNextUpdate() == null
                ? list.getThisUpdate().toInstant()
                : list.getNextUpdate().toInstant();
    }
}
