package org.schriftgut.launcher.demo;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Brings a tenant to where records can be filed: units, accounts, file plan. What is there already stays. */
final class TenantSetup {
    static final String PASSWORD = "Musterland-2027";

    private static final String TOP_UNIT = "0";
    private static final int TAKEN = 409;
    private static final String OFFICER = "datenschutz";
    private static final String PLAN = "muster_aktenplan_landkreis.csv";

    private final Organisation organisation;
    private final Sessions sessions;

    TenantSetup(Organisation organisation, Sessions sessions) {
        this.organisation = organisation;
        this.sessions = sessions;
    }

    /** @param operator the API with the operator's token */
    void create(Api operator) throws IOException, InterruptedException {
        try {
            operator.post(
                    "operator/tenants",
                    Map.of(
                            "key",
                            organisation.tenant(),
                            "name",
                            organisation.name(),
                            "adminLogin",
                            "admin",
                            "adminName",
                            "Administration",
                            "adminPassword",
                            PASSWORD),
                    null);
        } catch (Api.Refused e) {
            if (e.status() != TAKEN) {
                throw e;
            }
        }
    }

    /** Ids of the units by their codes. */
    Map<String, String> units() throws IOException, InterruptedException {
        var admin = sessions.of(organisation.signIn("admin"));
        var ids = new HashMap<String, String>();
        for (var unit : admin.get("units").path("items")) {
            ids.put(unit.path("code").asText(), unit.path("id").asText());
        }
        for (var unit : organisation.units()) {
            if (!ids.containsKey(unit.code())) {
                var parent = ids.get(unit.parent().isEmpty() ? TOP_UNIT : unit.parent());
                var body = Map.of("parent", parent, "code", unit.code(), "name", unit.name());
                ids.put(unit.code(), admin.post("units", body, null).path("id").asText());
            }
        }
        return ids;
    }

    void accounts(Map<String, String> units) throws IOException, InterruptedException {
        var admin = sessions.of(organisation.signIn("admin"));
        var known = admin.get("accounts").path("items").findValuesAsText("login");
        for (var account : organisation.accounts()) {
            if (!known.contains(account.login())) {
                admin.post(
                        "accounts",
                        Map.of(
                                "login", account.login(),
                                "displayName", account.displayName(),
                                "password", PASSWORD,
                                "unit", units.get(account.unit()),
                                "roles", account.roles()),
                        null);
            }
        }
    }

    /** Imports the model plan as the records manager; entries that are there stay. */
    void plan() throws IOException, InterruptedException {
        var manager = sessions.of(organisation.signIn("plan"));
        if (!manager.get("fileplan/entries").path("items").isEmpty()) {
            return;
        }
        var staged = manager.postContent("staged", DemoTexts.bytes(PLAN), null)
                .path("id")
                .asText();
        manager.post("fileplan/imports", Map.of("staged", staged), null);
    }

    /** The record of processing, where somebody watches over it. */
    void processing(Map<String, String> units) throws IOException, InterruptedException {
        if (organisation.has(OFFICER)) {
            new ProcessingRecord(organisation, sessions.of(organisation.signIn(OFFICER)), units).enter();
        }
    }
}
