package org.schriftgut.web.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.web.problem.RequestFault;

/** Entity tags (RFC 9110, section 8.8.3): of objects their version, of content its hash. */
public final class EntityTags {

    /** A version no object ever has. */
    private static final long NO_VERSION = -1;

    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"");

    private EntityTags() {}

    public static String ofVersion(long version) {
        return "\"" + version + "\"";
    }

    public static String ofHash(String sha256) {
        return "\"" + sha256 + "\"";
    }

    /**
     * The version a change starts from, as its If-Match names it.
     *
     * @param current the object's version now, asked for only where the header leaves a choice
     * @throws MissingPrecondition without the header
     */
    public static long readVersion(String ifMatch, LongSupplier current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new MissingPrecondition();
        }
        if (ifMatch.strip().equals("*")) {
            return current.getAsLong();
        }
        var versions = strong(ifMatch).stream().map(EntityTags::version).toList();
        if (versions.size() == 1) {
            return versions.get(0);
        }
        var now = versions.isEmpty() ? NO_VERSION : current.getAsLong();
        return versions.contains(now) ? now : NO_VERSION;
    }

    /** Whether If-None-Match names the tag; compared weakly (RFC 9110, section 13.1.2). */
    static boolean namesTag(String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        if (ifNoneMatch.strip().equals("*")) {
            return true;
        }
        var matcher = TAG.matcher(ifNoneMatch);
        while (matcher.find()) {
            if (tag.equals("\"" + matcher.group(2) + "\"")) {
                return true;
            }
        }
        return false;
    }

    /** Strong tags without their quotes; a weak one matches nothing here (RFC 9110, section 13.1.1). */
    private static List<String> strong(String header) {
        var tags = new ArrayList<String>();
        var matcher = TAG.matcher(header);
        while (matcher.find()) {
            if (matcher.group(1) == null) {
                tags.add(matcher.group(2));
            }
        }
        if (tags.isEmpty() && !TAG.matcher(header).find()) {
            throw new Problem(Kind.INVALID, RequestFault.IF_MATCH_INVALID);
        }
        return tags;
    }

    private static long version(String tag) {
        try {
            return Long.parseLong(tag);
        } catch (NumberFormatException e) {
            return NO_VERSION;
        }
    }
}
