package org.schriftgut.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.schriftgut.signin.Scope;
import org.schriftgut.signin.Sessions;
import org.schriftgut.signin.Sessions.SessionView;
import org.schriftgut.signin.SignedIn;
import org.schriftgut.signin.Tokens;
import org.schriftgut.signin.Tokens.TokenView;
import org.schriftgut.web.area.MenuEntry;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.shell.Shell;

/** What a person's own page shows. */
@RequestScoped
class AccountLines {

    @Inject
    Shell shell;

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    AccountPage page(SignedIn session, String freshToken, Form tokenForm, Form passwordForm) {
        var current = session == null ? null : session.id();
        return new AccountPage(
                shell.frame().page(MenuEntry.NONE, shell.texts().get("konto.titel")),
                sessions.mine().stream().map(view -> line(view, current)).toList(),
                tokens.mine().stream().map(this::line).toList(),
                freshToken,
                tokenForm,
                List.of(Scope.values()).stream()
                        .map(scope -> new Option(scope.name(), shell.texts().of(scope)))
                        .toList(),
                passwordForm,
                session != null && session.renewsFirst());
    }

    private AccountPage.Session line(SessionView session, UUID current) {
        var texts = shell.texts();
        return new AccountPage.Session(
                session.id().toString(),
                session.since(),
                session.lastUsedAt() == null ? session.since() : session.lastUsedAt(),
                session.expiresAt(),
                session.address() == null ? "–" : session.address(),
                session.browser() == null ? texts.get("konto.browser.anderer") : session.browser(),
                session.id().equals(current));
    }

    private AccountPage.Token line(TokenView token) {
        return new AccountPage.Token(
                token.id().toString(),
                token.name(),
                shell.texts().of(token.scope()),
                token.createdAt(),
                token.lastUsedAt(),
                token.expiresAt());
    }
}
