package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The rules of data isolation, read from the catalogue of the migrated database: a new table or function that breaks one fails
 * here.
 *
 * <p>Source: docs/architecture.md, "Data isolation"
 */
class SchemaIT {

    private static final String TABLES =
            " from pg_class c where c.relnamespace = 'public'::regnamespace" + " and c.relkind in ('r', 'p') ";
    private static final String TABLES_OF_COLUMNS = " from pg_attribute a join pg_class c on c.oid = a.attrelid"
            + " where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')"
            + " and c.relname <> 'flyway_schema_history' and a.attnum > 0 and not a.attisdropped";
    private static final String HAS_TENANT = " exists (select 1 from pg_attribute a where a.attrelid = c.oid"
            + " and a.attname = 'tenant_id' and not a.attisdropped) ";
    private static final String POLICY =
            "(tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)";

    private static Connection catalogue;

    @BeforeAll
    static void connect() throws SQLException {
        catalogue = RunningServer.get().database().asSuperuser();
    }

    @AfterAll
    static void close() throws SQLException {
        catalogue.close();
    }

    @Test
    void tables_without_a_tenant_are_known_by_name() throws SQLException {
        assertThat(Database.column(catalogue, "select c.relname" + TABLES + "and not" + HAS_TENANT))
                .containsExactlyInAnyOrder("flyway_schema_history", "node", "sign_in_count", "used_once");
    }

    @Test
    void scripts_make_lower_case_as_the_application_does() throws SQLException {
        var word = "ÄÖÜ-Straßenakte ẞÉŻ";

        assertThat(Database.column(catalogue, "select lower('" + word + "' collate pg_c_utf8)"))
                .containsExactly(word.toLowerCase(Locale.ROOT));
    }

    @Test
    void every_table_of_tenants_is_under_a_forced_policy() throws SQLException {
        var unforced = "select c.relname" + TABLES + "and" + HAS_TENANT
                + "and not (c.relrowsecurity and c.relforcerowsecurity)";
        var otherPolicy = "select c.relname" + TABLES + "and" + HAS_TENANT
                + "and (select array_agg(polname || polcmd::text || polpermissive || polroles::text"
                + " || pg_get_expr(polqual, polrelid) || pg_get_expr(polwithcheck, polrelid))"
                + " from pg_policy where polrelid = c.oid and polname <> 'guest_reads') is distinct from array['tenant_isolation*true{0}' || '"
                + POLICY.replace("'", "''") + "' || '" + POLICY.replace("'", "''") + "']";

        assertThat(Database.column(catalogue, unforced)).isEmpty();
        assertThat(Database.column(catalogue, otherPolicy)).isEmpty();
    }

    @Test
    void only_shares_are_seen_by_a_second_tenant_and_only_read() throws SQLException {
        var others =
                "select polrelid::regclass || ' ' || polname || ' ' || polcmd::text || ' ' || pg_get_expr(polqual, polrelid)"
                        + " from pg_policy where polname <> 'tenant_isolation'";

        assertThat(Database.column(catalogue, others))
                .containsExactly("dossier_share guest_reads r " + POLICY.replace("(tenant_id", "(guest_tenant_id"));
    }

    @Test
    void every_tenant_column_is_a_uuid_that_must_be_there() throws SQLException {
        assertThat(
                        Database.column(
                                catalogue,
                                "select c.relname" + TABLES
                                        + "and exists (select 1 from pg_attribute a where a.attrelid = c.oid"
                                        + " and a.attname = 'tenant_id' and (a.atttypid <> 'uuid'::regtype or not a.attnotnull))"))
                .isEmpty();
    }

    @Test
    void every_key_carries_the_tenant() throws SQLException {
        var keys = "select k.conrelid::regclass || ': ' || k.conname from pg_constraint k"
                + " join pg_class c on c.oid = k.conrelid where c.relnamespace = 'public'::regnamespace"
                + " and k.contype in ('p', 'u', 'f') and" + HAS_TENANT
                + "and not exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id'"
                + " and a.attnum = any (k.conkey)) order by 1";

        // tenants are found by their key before any tenant is known
        assertThat(Database.column(catalogue, keys)).containsExactly("tenant: tenant_key_key");
    }

    @Test
    void every_foreign_key_leads_to_a_row_of_the_same_tenant() throws SQLException {
        var crossing = "select k.conrelid::regclass || ': ' || k.conname from pg_constraint k where k.contype = 'f'"
                + " and k.connamespace = 'public'::regnamespace and not exists (select 1"
                + " from unnest(k.conkey, k.confkey) as pair(here, there)"
                + " join pg_attribute h on h.attrelid = k.conrelid and h.attnum = here and h.attname = 'tenant_id'"
                + " join pg_attribute t on t.attrelid = k.confrelid and t.attnum = there and t.attname = 'tenant_id')";

        assertThat(Database.column(catalogue, crossing)).isEmpty();
    }

    @Test
    void every_index_begins_with_the_tenant() throws SQLException {
        var others = "select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid"
                + " where c.relnamespace = 'public'::regnamespace and" + HAS_TENANT
                + "and i.indkey[0] <> (select a.attnum from pg_attribute a where a.attrelid = c.oid"
                + " and a.attname = 'tenant_id') order by 1";

        assertThat(Database.column(catalogue, others)).containsExactly("dossier_share_of_guest", "tenant_key_key");
    }

    @Test
    void functions_that_see_all_tenants_are_a_closed_list() throws SQLException {
        var functions = "select p.oid::regprocedure::text || ' ' || pg_get_userbyid(p.proowner) || ' '"
                + " || coalesce(array_to_string(p.proconfig, ';'), '-') from pg_proc p"
                + " where p.prosecdef and p.pronamespace not in ('pg_catalog'::regnamespace,"
                + " 'information_schema'::regnamespace) order by 1";
        var rest = " schriftgut_definer search_path=pg_catalog, public";

        assertThat(Database.column(catalogue, functions))
                .containsExactly(
                        "claim_jobs(text[],text,timestamp with time zone,interval,integer,integer,integer)" + rest,
                        "destroy_record(uuid,uuid,timestamp with time zone)" + rest,
                        "erase_content(text,uuid)" + rest,
                        "list_tenants()" + rest,
                        "purge_audit(bigint)" + rest,
                        "release_expired_jobs(integer)" + rest,
                        "tenant_of_login(text)" + rest);
    }

    @Test
    void nobody_but_the_application_may_call_our_functions() throws SQLException {
        var callers = "select distinct p.proname || ' ' || case when r.grantee = 0 then 'public'"
                + " else pg_get_userbyid(r.grantee) end from pg_proc p,"
                + " aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) r"
                + " where p.pronamespace = 'public'::regnamespace and r.grantee <> p.proowner order by 1";

        assertThat(Database.column(catalogue, callers))
                .containsExactly(
                        "claim_jobs schriftgut_app",
                        "destroy_record schriftgut_app",
                        "erase_content schriftgut_app",
                        "list_tenants schriftgut_app",
                        "natural_key schriftgut_app",
                        "purge_audit schriftgut_app",
                        "release_expired_jobs schriftgut_app",
                        "tenant_of_login schriftgut_app");
    }

    @Test
    void the_definer_cannot_log_in_and_nobody_else_passes_the_policies() throws SQLException {
        var roles = "select rolname || ' ' || rolcanlogin || ' ' || rolbypassrls || ' ' || rolsuper from pg_roles"
                + " where rolname like 'schriftgut%' order by 1";

        assertThat(Database.column(catalogue, roles))
                .containsExactly(
                        "schriftgut_app true false false",
                        "schriftgut_definer false true false",
                        "schriftgut_owner true false false");
        assertThat(Database.column(catalogue, "select 1 from pg_auth_members where member = 'schriftgut_app'::regrole"))
                .isEmpty();
    }

    @Test
    void the_definer_sees_no_more_tables_than_its_functions_need() throws SQLException {
        var grants = "select distinct c.relname || ' ' || r.privilege_type from pg_class c, aclexplode(c.relacl) r"
                + " where c.relnamespace = 'public'::regnamespace and r.grantee = 'schriftgut_definer'::regrole order by 1";

        assertThat(Database.column(catalogue, grants))
                .containsExactly(
                        "approval SELECT",
                        "audit_content DELETE",
                        "audit_content SELECT",
                        "audit_entry DELETE",
                        "audit_entry SELECT",
                        "audit_head DELETE",
                        "audit_head SELECT",
                        "audit_personal DELETE",
                        "audit_personal SELECT",
                        "audit_tile SELECT",
                        "destruction INSERT",
                        "destruction SELECT",
                        "document SELECT",
                        "document UPDATE",
                        "document_version SELECT",
                        "document_version UPDATE",
                        "identifier DELETE",
                        "identifier SELECT",
                        "job SELECT",
                        "job UPDATE",
                        "place SELECT",
                        "place UPDATE",
                        "tenant SELECT");
    }

    @Test
    void no_time_comes_from_the_database_except_for_leases_and_for_what_may_be_deleted() throws SQLException {
        var clock =
                "(now\\(|current_timestamp|clock_timestamp|statement_timestamp|localtime|current_date|current_time)";
        var defaults = "select d.adrelid::regclass::text from pg_attrdef d join pg_class c on c.oid = d.adrelid"
                + " where c.relnamespace = 'public'::regnamespace and c.relname <> 'flyway_schema_history'"
                + " and pg_get_expr(d.adbin, d.adrelid) ~* '" + clock + "'";
        var functions = "select p.proname from pg_proc p where p.pronamespace = 'public'::regnamespace"
                + " and p.prosrc ~* '" + clock + "' order by 1";

        assertThat(Database.column(catalogue, defaults)).isEmpty();
        assertThat(Database.column(catalogue, functions))
                .containsExactly("claim_jobs", "purge_audit", "release_expired_jobs");
        assertThat(Database.column(
                        catalogue,
                        "select tgname from pg_trigger where not tgisinternal and tgrelid::regclass::text !~ '^pg_'"))
                .isEmpty();
    }

    @Test
    void every_column_that_can_hold_text_says_what_it_is_erased_with() throws SQLException, IOException {
        var columns = "select c.relname || '.' || a.attname" + TABLES_OF_COLUMNS
                + " and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'varchar'::regtype, 'json'::regtype,"
                + " 'jsonb'::regtype, 'bytea'::regtype, 'bytea[]'::regtype)"
                // words of our own, and hashes
                + " and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'c'"
                + " and k.conkey = array[a.attnum]"
                + " and pg_get_constraintdef(k.oid) ~ '= ANY \\(|<@ ARRAY|\\(length\\(\\w+\\) = [0-9]+\\)|IS NULL\\)|= ''[A-Z_]+''::text')";
        var tables = Database.column(catalogue, "select c.relname" + TABLES);

        var said = ErasedWith.read();

        assertThat(said.keySet())
                .as("docs/adr/0011-the-log-can-forget.md; add new columns to erased-with.txt")
                .containsExactlyInAnyOrderElementsOf(Database.column(catalogue, columns));
        assertThat(said.values()).allSatisfy(what -> assertThat(what)
                .satisfiesAnyOf(
                        why -> assertThat(why).matches("kept: .{8,}"),
                        with -> assertThat(with).startsWith("erased with ").satisfies(words -> assertThat(tables)
                                .contains(
                                        words.substring("erased with ".length()).split("[ ,]", 2)[0]))));
    }

    @Test
    void a_code_is_found_by_its_beginning_through_the_index_under_the_policy() throws SQLException {
        var authority = Authority.create("Plan").withSmallPlan();
        var database = RunningServer.get().database();
        try (var application = database.asApplication(authority.id())) {
            // the plan is tiny: this asks whether the index can be used at all, which a LIKE could not
            Database.column(application, "select set_config('enable_seqscan', 'off', true)");
            var range = "explain select * from file_plan_statement where code_key >= '1' and code_key < '2'";
            var like = "explain select * from file_plan_statement where code_key like '1%'";

            var plan = String.join("\n", Database.column(application, range));
            var planOfLike = String.join("\n", Database.column(application, like));

            assertThat(plan)
                    .contains("file_plan_statement_code_key", "tenant_id = ", "code_key >= '1'", "code_key < '2'");
            assertThat(indexCondition(plan)).contains("tenant_id", "code_key");
            assertThat(indexCondition(planOfLike)).doesNotContain("code_key");
        }
    }

    @Test
    void a_typed_reference_is_looked_up_through_the_index_under_the_policy() throws SQLException {
        var authority = Authority.create("Zeichen");
        var database = RunningServer.get().database();
        try (var application = database.asApplication(authority.id())) {
            Database.column(application, "select set_config('enable_seqscan', 'off', true)");
            var lookup = "explain select i.object_id from identifier i"
                    + " join place p on p.tenant_id = i.tenant_id and p.id = i.place_id"
                    + " where i.key = '10.1-1' and p.access_class_id = any('{}')";

            var plan = String.join("\n", Database.column(application, lookup));

            assertThat(plan).contains("identifier_by_key").doesNotContain("Seq Scan");
            assertThat(indexCondition(plan)).contains("tenant_id", "key = '10.1-1'");
        }
    }

    private static String indexCondition(String plan) {
        return String.join(
                "\n", plan.lines().filter(line -> line.contains("Index Cond")).toList());
    }
}
