package org.schriftgut.evidence.verification;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;

/** Whether the certificates of a path may do what they did (RFC 5280, section 6.1), and were valid when they did it. */
record PathCheck(AlgorithmCheck algorithms) {

    private static final Set<ASN1ObjectIdentifier> UNDERSTOOD = Set.of(
            Extension.basicConstraints, Extension.keyUsage, Extension.extendedKeyUsage, Extension.certificatePolicies);

    /** The certificate of an authority: for time-stamps and nothing else, critically so (RFC 3161, section 2.3). */
    void purpose(X509CertificateHolder signer, Findings findings) {
        var extension = signer.getExtension(Extension.extendedKeyUsage);
        var purposes = extension == null ? null : ExtendedKeyUsage.getInstance(extension.getParsedValue());
        if (purposes == null
                || !extension.isCritical()
                || purposes.size() != 1
                || !purposes.hasKeyPurposeId(KeyPurposeId.id_kp_timeStamping)) {
            findings.add(Code.WRONG_PURPOSE, signer.getSubject() + " is not for time-stamps alone");
        }
        var usage = KeyUsage.fromExtensions(signer.getExtensions());
        if (usage != null && !usage.hasUsages(KeyUsage.digitalSignature) && !usage.hasUsages(KeyUsage.nonRepudiation)) {
            findings.add(Code.WRONG_PURPOSE, signer.getSubject() + " is not for signatures");
        }
    }

    /**
     * @param path the last one is trusted as it is
     * @param time of the time-stamp
     * @param until when it had to be good still
     */
    void path(List<X509CertificateHolder> path, Instant time, Instant until, Findings findings) {
        for (var i = 0; i < path.size(); i++) {
            var certificate = path.get(i);
            var isTrusted = i == path.size() - 1;
            if (i == 0 || !isTrusted) {
                validity(certificate, time, until, findings);
            }
            if (!isTrusted) {
                understood(certificate, findings);
                algorithms.signature(
                        path.get(i + 1).getSubjectPublicKeyInfo(),
                        certificate.getSignatureAlgorithm().getAlgorithm().getId(),
                        AlgorithmCheck.digestOf(certificate.getSignatureAlgorithm()),
                        until,
                        findings);
            }
            if (i > 0) {
                mayIssue(certificate, i - 1, isTrusted, findings);
            }
        }
    }

    private static void validity(X509CertificateHolder certificate, Instant time, Instant until, Findings findings) {
        var from = certificate.getNotBefore().toInstant();
        var end = certificate.getNotAfter().toInstant();
        if (time.isBefore(from) || time.isAfter(end)) {
            findings.add(
                    Code.OUTSIDE_CERTIFICATE,
                    certificate.getSubject() + " is valid from " + from + " to " + end + ", not at " + time);
        } else if (until.isAfter(end)) {
            findings.add(Code.RENEWED_TOO_LATE, certificate.getSubject() + " ended at " + end + ", before " + until);
        }
    }

    private static void understood(X509CertificateHolder certificate, Findings findings) {
        for (var oid : certificate.getCriticalExtensionOIDs()) {
            if (!(oid instanceof ASN1ObjectIdentifier known) || !UNDERSTOOD.contains(known)) {
                findings.add(Code.PATH_NOT_CHECKED, certificate.getSubject() + " has the critical condition " + oid);
            }
        }
    }

    /** Trusted certificates may be of version 1, which has no extensions. */
    private static void mayIssue(
            X509CertificateHolder certificate, int issuersBelow, boolean isTrusted, Findings findings) {
        var constraints = BasicConstraints.fromExtensions(certificate.getExtensions());
        var usage = KeyUsage.fromExtensions(certificate.getExtensions());
        var isAuthority = constraints == null ? isTrusted : constraints.isCA();
        var isShort = constraints == null
                || constraints.getPathLenConstraint() == null
                || constraints.getPathLenConstraint().intValue() >= issuersBelow;
        if (!isAuthority || !isShort || usage != null && !usage.hasUsages(KeyUsage.keyCertSign)) {
            findings.add(Code.PATH_BROKEN, certificate.getSubject() + " must not issue certificates here");
        }
    }
}
