package org.schriftgut.launcher.demo;

import java.util.Arrays;
import java.util.List;

/**
 * A fictional authority: its units, and the people who sign in.
 *
 * @param tenant key of the tenant
 */
record Organisation(String tenant, String name, List<Unit> units, List<Account> accounts) {

    /** @param parent code of the unit above */
    record Unit(String code, String parent, String name) {}

    record Account(String login, String unit, List<String> roles, String displayName) {}

    static Organisation read(String tenant, String name) {
        var lines = DemoTexts.lines(tenant + "/organisation.txt").stream()
                .map(line -> line.split("\\s*;\\s*"))
                .toList();
        return new Organisation(
                tenant,
                name,
                lines.stream()
                        .filter(cells -> cells[0].equals("unit"))
                        .map(cells -> new Unit(cells[1], cells[2], cells[3]))
                        .toList(),
                lines.stream()
                        .filter(cells -> cells[0].equals("account"))
                        .map(cells -> new Account(cells[1], cells[2], Arrays.asList(cells[3].split("\\+")), cells[4]))
                        .toList());
    }

    String unitName(String code) {
        return units.stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .map(Unit::name)
                .orElse(name);
    }

    boolean has(String login) {
        return accounts.stream().anyMatch(account -> account.login().equals(login));
    }

    /** Name to sign in with. */
    String signIn(String login) {
        return login + "@" + tenant;
    }
}
