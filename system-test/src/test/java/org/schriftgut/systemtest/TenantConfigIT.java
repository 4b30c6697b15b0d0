package org.schriftgut.systemtest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.Map;

class TenantConfigIT implements ConfigPartContract {

    private final Authority authority = Authority.create("Stadt mit Marke");

    @Override
    public String part() {
        return "tenant";
    }

    @Override
    public Api configurator() {
        return authority.admin();
    }

    @Override
    public void change(ObjectNode items) {
        items.putObject("logo").put("content", Base64.getEncoder().encodeToString(TestFiles.PIXEL));
        items.putObject("terms").put("set", "KOMMUNE").putObject("words").put("CASE", "Geschäftsvorfall");
    }

    @Override
    public void changeByHand() {
        authority
                .admin()
                .put("api/v1/tenant", Map.of("name", "Von Hand", "termSet", "JUSTIZ"), "If-Match", "*")
                .expect(200);
    }
}
