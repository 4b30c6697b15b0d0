package org.schriftgut.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.schriftgut.access.Access;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Role;
import org.schriftgut.tenant.ConfigChange;
import org.schriftgut.tenant.ConfigPart;

/**
 * How the tenant appears, as configuration: {@code name} with a {@code name}; {@code terms} with a {@code set} and the own words
 * by term; {@code logo} with its {@code content} in Base64, or not there.
 */
@ApplicationScoped
class TenantPart implements ConfigPart {

    private static final int LONGEST_NAME = 200;
    private static final String NAME = "name";
    private static final String TERMS = "terms";
    private static final String SET = "set";
    private static final String LOGO = "logo";
    private static final String CONTENT = "content";

    @Inject
    Brands brands;

    @Inject
    Access access;

    @Override
    public String key() {
        return "tenant";
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public void admit() {
        access.require(Role.ADMINISTRATOR);
    }

    @Override
    public SortedMap<String, Map<String, Object>> read() {
        var brand = brands.current();
        var items = new TreeMap<String, Map<String, Object>>();
        items.put(NAME, Map.of(NAME, brand.name()));
        var terms = new TreeMap<String, Object>();
        terms.put(SET, brand.termSet().name());
        brand.words().forEach((term, word) -> terms.put(term.name(), word));
        items.put(TERMS, terms);
        brands.logo()
                .ifPresent(logo ->
                        items.put(LOGO, Map.of(CONTENT, Base64.getEncoder().encodeToString(logo.content()))));
        return items;
    }

    @Override
    public List<Finding> check(SortedMap<String, Map<String, Object>> wanted, List<ConfigChange> changes) {
        var findings = new ArrayList<Finding>();
        inUse().stream()
                .filter(key -> !wanted.containsKey(key))
                .forEach(key -> findings.add(new Finding(key, AuthorityFault.ITEM_CANNOT_GO)));
        wanted.forEach((key, item) -> {
            var fault =
                    switch (key) {
                        case NAME -> faultOfName(item);
                        case TERMS -> faultOfTerms(item);
                        case LOGO -> faultOfLogo(item);
                        default -> new Finding(key, AuthorityFault.NO_ITEM);
                    };
            if (fault != null) {
                findings.add(fault);
            }
        });
        return findings;
    }

    @Override
    public void apply(List<ConfigChange> changes) {
        for (var change : changes) {
            var brand = brands.current();
            switch (change.key()) {
                case NAME ->
                    brands.change((String) change.now().get(NAME), brand.termSet(), brand.words(), brand.version());
                case TERMS ->
                    brands.change(
                            brand.name(),
                            TermSet.valueOf((String) change.now().get(SET)),
                            words(change.now()),
                            brand.version());
                default -> showLogo(change);
            }
        }
    }

    /** Name and words are always there. */
    @Override
    public Set<String> inUse() {
        return Set.of(NAME, TERMS);
    }

    private void showLogo(ConfigChange change) {
        if (change.isGone()) {
            brands.removeLogo();
        } else {
            brands.showLogo(Base64.getDecoder().decode((String) change.now().get(CONTENT)));
        }
    }

    private static Map<Term, String> words(Map<String, Object> item) {
        var words = new EnumMap<Term, String>(Term.class);
        Arrays.stream(Term.values())
                .filter(term -> item.containsKey(term.name()))
                .forEach(term -> words.put(term, (String) item.get(term.name())));
        return words;
    }

    private static Finding faultOfName(Map<String, Object> item) {
        return item.keySet().equals(Set.of(NAME)) && isText(item.get(NAME), LONGEST_NAME)
                ? null
                : Finding.of(NAME, AuthorityFault.ITEM_NAME_INVALID, LONGEST_NAME);
    }

    private static Finding faultOfTerms(Map<String, Object> item) {
        var isSet = Arrays.stream(TermSet.values()).anyMatch(set -> set.name().equals(item.get(SET)));
        var areWords = item.entrySet().stream()
                .filter(field -> !field.getKey().equals(SET))
                .allMatch(field -> Arrays.stream(Term.values())
                                .anyMatch(term -> term.name().equals(field.getKey()))
                        && isText(field.getValue(), Brands.LONGEST_WORD));
        return isSet && areWords
                ? null
                : Finding.of(
                        TERMS,
                        AuthorityFault.ITEM_TERMS_INVALID,
                        names(TermSet.values()),
                        Brands.LONGEST_WORD,
                        names(Term.values()));
    }

    private static Finding faultOfLogo(Map<String, Object> item) {
        if (!item.keySet().equals(Set.of(CONTENT)) || !(item.get(CONTENT) instanceof String content)) {
            return new Finding(LOGO, AuthorityFault.ITEM_LOGO_INVALID);
        }
        try {
            Logo.of(Base64.getDecoder().decode(content));
            return null;
        } catch (Problem refused) {
            return new Finding(LOGO, refused.code(), refused.args());
        } catch (IllegalArgumentException e) {
            return new Finding(LOGO, AuthorityFault.ITEM_LOGO_INVALID);
        }
    }

    /** The words a document uses, which are no words for people. */
    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    /** As it would be stored: a text that is changed by cleaning would differ each time it is compared. */
    private static boolean isText(Object value, int most) {
        return value instanceof String text && text.equals(DisplayText.line(text)) && text.length() <= most;
    }
}
