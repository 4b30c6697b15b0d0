package org.schriftgut.directory;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of a directory in the form that is compared here. */
final class Names {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    private Names() {}

    /** A DN as two spellings of it are equal; text that is none stays what it is (RFC 4514). */
    static String normal(String dn) {
        try {
            return new DN(dn.strip()).toNormalizedString();
        } catch (LDAPException e) {
            return dn.strip();
        }
    }

    /** The DNs above, the nearest first. */
    static List<String> above(String dn) {
        var above = new ArrayList<String>();
        try {
            for (var at = new DN(dn).getParent(); at != null && at.getRDNs().length > 0; at = at.getParent()) {
                above.add(at.toNormalizedString());
            }
        } catch (LDAPException e) {
            return List.of();
        }
        return above;
    }

    /** A login as it is kept here: what stands before the @, small, umlauts spelt out; null if none can be made of it. */
    static String login(String raw) {
        if (raw == null) {
            return null;
        }
        var text = Normalizer.normalize(raw.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var at = text.indexOf('@');
        var spelt = (at < 0 ? text : text.substring(0, at))
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        var login = Normalizer.normalize(spelt, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return LOGIN.matcher(login).matches() ? login : null;
    }
}
