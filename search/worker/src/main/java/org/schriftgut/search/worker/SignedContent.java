package org.schriftgut.search.worker;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1SequenceParser;
import org.bouncycastle.asn1.ASN1StreamParser;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.cms.CMSCompressedDataParser;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataParser;
import org.bouncycastle.cms.jcajce.ZlibExpanderProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** What S/MIME (RFC 8551) wraps around a mail; it is only taken off here, not verified. */
final class SignedContent {
    static final String ENCRYPTED = "ENCRYPTED: The e-mail is encrypted; only its addressee can read it";

    private static final Set<String> SIGNATURES =
            Set.of("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature");
    private static final Set<String> WRAPPINGS = Set.of(
            "application/pkcs7-mime", "application/x-pkcs7-mime", "application/ms-tnef", "application/vnd.ms-tnef");

    private SignedContent() {}

    static boolean isSignature(String type) {
        return SIGNATURES.contains(type);
    }

    /** Whether the part is a mail, or parts of one, inside a wrapping of its own. */
    static boolean isWrapping(PartHeader header) {
        var name = header.name().toLowerCase(Locale.ROOT);
        return WRAPPINGS.contains(header.type())
                        && !header.parameter("smime-type").equalsIgnoreCase("certs-only")
                || header.type().equals("application/octet-stream")
                        && (name.equals("smime.p7m") || name.equals("winmail.dat"));
    }

    /**
     * The entity inside.
     *
     * @return empty when it is encrypted
     */
    static Optional<InputStream> of(Path file) throws IOException {
        try {
            var kind = kindOf(file);
            if (kind.equals(CMSObjectIdentifiers.envelopedData)
                    || kind.equals(CMSObjectIdentifiers.authEnvelopedData)
                    || kind.equals(CMSObjectIdentifiers.encryptedData)) {
                return Optional.empty();
            }
            var in = new BufferedInputStream(Files.newInputStream(file));
            if (kind.equals(CMSObjectIdentifiers.compressedData)) {
                return Optional.of(new CMSCompressedDataParser(in)
                        .getContent(new ZlibExpanderProvider())
                        .getContentStream());
            }
            return Optional.of(new CMSSignedDataParser(new JcaDigestCalculatorProviderBuilder().build(), in)
                    .getSignedContent()
                    .getContentStream());
        } catch (CMSException | OperatorCreationException e) {
            throw new IOException("The signed part cannot be taken apart", e);
        }
    }

    /** The content type of RFC 5652, section 3. */
    private static ASN1ObjectIdentifier kindOf(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            if (new ASN1StreamParser(in).readObject() instanceof ASN1SequenceParser content
                    && content.readObject() instanceof ASN1ObjectIdentifier kind) {
                return kind;
            }
            throw new IOException("No cryptographic message");
        }
    }
}
