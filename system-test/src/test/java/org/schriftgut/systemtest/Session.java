package org.schriftgut.systemtest;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A browser without scripts: signs in by the form and keeps its cookie. */
public final class Session {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Api api;
    private final String cookie;

    private Session(Api api, String cookie) {
        this.api = api;
        this.cookie = cookie;
    }

    /** Signs in. */
    public static Session open(URI address, String name, String password) {
        var api = new Api(address, null);
        var answer = signIn(api, name, password).expect(303);
        return new Session(api, answer.header("Set-Cookie").split(";")[0]);
    }

    /** What the sign-in form gets for an answer. */
    public static Answer signIn(Api api, String name, String password) {
        return api.form("ui/anmelden", "name=" + Api.query(name) + "&kennwort=" + Api.query(password));
    }

    public Answer get(String path, String... headers) {
        return api.get(path, withCookie(headers));
    }

    /** Sends JSON. */
    public Answer post(String path, Object json, String... headers) {
        return api.post(path, json, withCookie(headers));
    }

    /** Name and value of its cookie. */
    public String cookie() {
        return cookie;
    }

    public Answer upload(String path, byte[] bytes, String... headers) {
        return api.upload(path, bytes, withCookie(headers));
    }

    public Answer form(String path, String form, String... headers) {
        return api.form(path, form, withCookie(headers));
    }

    /** The token that forms of this session carry. */
    public String csrf() {
        var page = CSRF.matcher(get("ui/").expect(200).text());
        if (!page.find()) {
            throw new IllegalStateException("No form on the page carries a token");
        }
        return page.group(1);
    }

    private String[] withCookie(String... headers) {
        var all = new ArrayList<>(List.of(headers));
        all.add("Cookie");
        all.add(cookie);
        return all.toArray(String[]::new);
    }
}
