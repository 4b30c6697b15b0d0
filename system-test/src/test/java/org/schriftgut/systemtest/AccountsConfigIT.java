package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.schriftgut.systemtest.Authority.Role;

class AccountsConfigIT implements ConfigPartContract {

    private final Authority authority = Authority.create("Konten");

    AccountsConfigIT() {
        authority.account("meier", Role.CLERK, "10");
        authority.account("schulz", Role.CLERK, "20");
    }

    @Override
    public String part() {
        return "accounts";
    }

    @Override
    public Api configurator() {
        return authority.admin();
    }

    @Override
    public void change(ObjectNode items) {
        var added = items.putObject("neu").put("displayName", "Nele Neu").put("email", "neu@kreis.example");
        added.put("unit", "20").putArray("roles").add("CLERK").add("DEPARTMENT_LEAD");
        var changed = (ObjectNode) items.path("meier");
        changed.put("displayName", "Mia Meier")
                .put("unit", "20")
                .putArray("roles")
                .add("REGISTRAR");
        items.remove("schulz");
    }

    @Override
    public void changeByHand() {
        authority.account("vonhand", Role.CLERK, "10");
    }

    @Test
    void power_is_neither_given_nor_taken_this_way() {
        authority.manager();
        var items = (ObjectNode) authority
                .admin()
                .get("api/v1/configuration/accounts")
                .expect(200)
                .json()
                .path("items");
        ((ObjectNode) items.path("meier")).putArray("roles").add("RECORDS_MANAGER");
        items.remove("manager");
        ((ObjectNode) items.path("schulz")).putArray("roles").add("CLERK").add("ADMINISTRATOR");

        var findings = authority
                .admin()
                .post("api/v1/configuration/accounts/preview", Map.of("format", 1, "items", items))
                .expect(200)
                .json()
                .path("findings");

        assertThat(findings.findValuesAsText("where"))
                .containsExactlyInAnyOrder("/accounts/manager", "/accounts/meier/roles", "/accounts/schulz/roles");
    }
}
