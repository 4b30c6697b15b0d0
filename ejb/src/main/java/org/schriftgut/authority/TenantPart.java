package org.schriftgut.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.schriftgut.access.Access;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Role;
import org.schriftgut.tenant.Approver;
import org.schriftgut.tenant.ConfigChange;
import org.schriftgut.tenant.ConfigPart;
import org.schriftgut.tenant.Wanted;

/** How the tenant appears, as configuration: its {@code name}, its {@code terms}, and its {@code logo}, if it has one. */
@ApplicationScoped
class TenantPart implements ConfigPart<BrandItem> {

    private static final String NAME = "name";
    private static final String TERMS = "terms";
    private static final String LOGO = "logo";

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
        return 2;
    }

    @Override
    public Map<String, Class<? extends BrandItem>> documents() {
        return Map.of(NAME, BrandItem.Name.class, TERMS, BrandItem.Terms.class, LOGO, BrandItem.Picture.class);
    }

    /** In format 1 own words stood beside the set. */
    @Override
    public Map<String, Object> upgrade(int from, String key, Map<String, Object> document) {
        if (!key.equals(TERMS)) {
            return document;
        }
        var words = new HashMap<>(document);
        var upgraded = new HashMap<String, Object>();
        upgraded.put("set", words.remove("set"));
        upgraded.put("words", words);
        return upgraded;
    }

    @Override
    public void admit() {
        access.require(Role.ADMINISTRATOR, Role.RECORDS_MANAGER);
    }

    @Override
    public Approver approver(ConfigChange<BrandItem> change) {
        return Approver.having(Role.ADMINISTRATOR);
    }

    @Override
    public SortedMap<String, BrandItem> read() {
        var brand = brands.current();
        var items = new TreeMap<String, BrandItem>();
        items.put(NAME, new BrandItem.Name(brand.name()));
        items.put(TERMS, new BrandItem.Terms(brand.termSet(), brand.words()));
        brands.logo()
                .ifPresent(logo -> items.put(
                        LOGO, new BrandItem.Picture(Base64.getEncoder().encodeToString(logo.content()))));
        return items;
    }

    @Override
    public List<Finding> check(List<ConfigChange<BrandItem>> changes, Wanted wanted) {
        var findings = new ArrayList<Finding>();
        for (var change : changes) {
            if (change.isGone() && !change.key().equals(LOGO)) {
                findings.add(new Finding(change.at(), AuthorityFault.ITEM_CANNOT_GO));
            }
            if (change.now() instanceof BrandItem.Picture picture) {
                addFaultOfLogo(change.at("content"), picture, findings);
            }
        }
        return findings;
    }

    @Override
    public void apply(List<ConfigChange<BrandItem>> changes) {
        for (var change : changes) {
            var brand = brands.current();
            if (change.now() instanceof BrandItem.Name item) {
                brands.change(item.name(), brand.termSet(), brand.words(), brand.version());
            } else if (change.now() instanceof BrandItem.Terms item) {
                brands.change(brand.name(), item.set(), item.words(), brand.version());
            } else if (change.now() instanceof BrandItem.Picture item) {
                brands.showLogo(Base64.getDecoder().decode(item.content()));
            } else {
                brands.removeLogo();
            }
        }
    }

    private static void addFaultOfLogo(String at, BrandItem.Picture picture, List<Finding> findings) {
        try {
            Logo.of(Base64.getDecoder().decode(picture.content()));
        } catch (Problem refused) {
            findings.add(new Finding(at, refused.code(), refused.args()));
        } catch (IllegalArgumentException e) {
            findings.add(new Finding(at, AuthorityFault.ITEM_LOGO_INVALID));
        }
    }
}
