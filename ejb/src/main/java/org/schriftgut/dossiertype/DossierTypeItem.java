package org.schriftgut.dossiertype;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.common.DisplayText;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Grant;
import org.schriftgut.rights.Right;

/**
 * A decision as an item of the configuration: {@code access} (a definition), {@code person} (a login, for personal definitions) and
 * {@code grants}, in order, each as {@code UNIT:<code>:READ+WRITE}, {@code GROUP:<name>:…} or {@code PERSON:<login>:…} with its
 * rights in the order of their declaration. What is empty is left out.
 */
final class DossierTypeItem {

    private static final String ACCESS = "access";
    private static final String PERSON = "person";
    private static final String GRANTS = "grants";

    private final Map<Grant.Kind, Map<String, UUID>> ids;
    private final Map<Grant.Kind, Map<UUID, String>> keys = new EnumMap<>(Grant.Kind.class);

    /** @param ids units by code, groups by name, people by login */
    DossierTypeItem(Map<Grant.Kind, Map<String, UUID>> ids) {
        this.ids = ids;
        ids.forEach((kind, byKey) -> {
            var byId = new HashMap<UUID, String>();
            byKey.forEach((key, id) -> byId.put(id, key));
            keys.put(kind, byId);
        });
    }

    Map<String, Object> item(AccessSetting decided) {
        var item = new TreeMap<String, Object>();
        if (decided.definition() != null) {
            item.put(ACCESS, decided.definition().name());
        }
        if (decided.person() != null) {
            item.put(PERSON, keys.get(Grant.Kind.PERSON).get(decided.person()));
        }
        if (!decided.grants().isEmpty()) {
            item.put(GRANTS, decided.grants().stream().map(this::text).sorted().toList());
        }
        return item;
    }

    AccessSetting setting(Map<String, Object> item) {
        return AccessSetting.of(
                item.get(ACCESS) == null ? null : AccessDefinition.valueOf((String) item.get(ACCESS)),
                item.get(PERSON) == null ? null : ids.get(Grant.Kind.PERSON).get(item.get(PERSON)),
                grants(item).stream().map(this::grant).toList());
    }

    /** What is wrong with it, or null: it has to come out again as it goes in. */
    DossierTypeFault fault(String name, Map<String, Object> item) {
        if (name.isEmpty() || !name.equals(DisplayText.line(name)) || name.length() > DossierTypes.MAX_NAME) {
            return DossierTypeFault.ITEM_NAME_INVALID;
        }
        try {
            if (item.equals(item(setting(item))) && !item.isEmpty()) {
                return null;
            }
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            // told below: a definition or a right that does not exist, somebody nobody knows, something that is no text
        }
        return DossierTypeFault.ITEM_INVALID;
    }

    private String text(Grant grant) {
        return grant.kind() + ":" + keys.get(grant.kind()).get(grant.who()) + ":"
                + grant.rights().stream().sorted().map(Right::name).collect(Collectors.joining("+"));
    }

    /** Names of groups may hold colons: what is before the first one and after the last one is not theirs. */
    private Grant grant(String text) {
        var first = text.indexOf(':');
        var last = text.lastIndexOf(':');
        if (first < 0 || last == first) {
            throw new IllegalArgumentException(text);
        }
        var kind = Grant.Kind.valueOf(text.substring(0, first));
        var who = ids.getOrDefault(kind, Map.of()).get(text.substring(first + 1, last));
        Set<Right> rights = Arrays.stream(text.substring(last + 1).split("\\+"))
                .map(Right::valueOf)
                .collect(Collectors.toSet());
        if (who == null) {
            throw new IllegalArgumentException(text);
        }
        return new Grant(kind, who, rights);
    }

    private static List<String> grants(Map<String, Object> item) {
        return item.get(GRANTS) == null
                ? List.of()
                : ((Collection<?>) item.get(GRANTS))
                        .stream().map(String.class::cast).toList();
    }
}
