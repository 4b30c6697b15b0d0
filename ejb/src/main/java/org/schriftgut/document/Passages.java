package org.schriftgut.document;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.common.Facade;

/** Parts of kept texts; of a long one only the slices are fetched and unpacked that hold the part. */
@Facade
class Passages {

    @PersistenceContext
    EntityManager entities;

    String of(UUID version, int from, int most) {
        var starts = ints(version, "sliceStarts");
        if (starts.length == 0) {
            return cut(whole(version), from, most);
        }
        var first = at(starts, from);
        var last = at(starts, (int) Math.min((long) from + most - 1, Integer.MAX_VALUE));
        return cut(slices(version, first, last), from - starts[first], most);
    }

    String ofPage(UUID version, int page) {
        var pages = ints(version, "pageStarts");
        if (page < 1 || page > pages.length) {
            return "";
        }
        var from = pages[page - 1];
        return of(version, from, page < pages.length ? pages[page] - from : Texts.MAX_CHARACTERS);
    }

    /** Which of the ascending starts is the last one not behind the place. */
    private static int at(int[] starts, int place) {
        var found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }

    private static String cut(String text, int from, int most) {
        var end = (int) Math.min((long) from + most, text.length());
        if (from >= end) {
            return "";
        }
        return text.substring(from, end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end);
    }

    private int[] ints(UUID version, String attribute) {
        var found = entities.createQuery(
                        "select t." + attribute + " from ExtractedTextRow t where t.versionId = :id", int[].class)
                .setParameter("id", version)
                .getResultList();
        return found.isEmpty() || found.get(0) == null ? new int[0] : found.get(0);
    }

    @SuppressWarnings("unchecked")
    private String slices(UUID version, int first, int last) {
        List<byte[]> packed = entities.createNativeQuery(
                        "select s.slice from extracted_text t, unnest(t.slices) with ordinality as s (slice, n)"
                                + " where t.version_id = ?1 and s.n between ?2 and ?3 order by s.n",
                        byte[].class)
                .setParameter(1, version)
                .setParameter(2, first + 1)
                .setParameter(3, last + 1)
                .getResultList();
        return packed.stream().map(Deflated::unpack).collect(Collectors.joining());
    }

    /** The text of a row of before there were slices. */
    private String whole(UUID version) {
        return entities
                .createQuery(
                        "select t.content from ExtractedTextRow t where t.versionId = :id and t.content is not null",
                        byte[].class)
                .setParameter("id", version)
                .getResultList()
                .stream()
                .map(Deflated::unpack)
                .collect(Collectors.joining());
    }
}
