package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.net.URISyntaxException;
import java.sql.SQLException;
import javax.sql.DataSource;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Inside the running server, beside the application: what any code that got in there could do with the application's own data
 * source.
 */
@ExtendWith(ServerForArquillian.class)
@ExtendWith(ArquillianExtension.class)
class InContainerIT {

    @Resource(lookup = "java:jboss/datasources/Schriftgut")
    DataSource dataSource;

    @Resource
    UserTransaction transaction;

    /** This class alone, with the library it asserts with. */
    @Deployment
    static WebArchive intruder() {
        return ShrinkWrap.create(WebArchive.class, "intruder.war")
                .addClasses(InContainerIT.class, ServerForArquillian.class)
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
    }

    @Test
    void the_data_source_of_the_application_shows_no_row_without_a_tenant() throws SQLException {
        for (var table : new String[] {"tenant", "account", "place", "document", "job"}) {
            assertThat(number("select count(*) from " + table)).as(table).isZero();
        }
        assertThat(number("select count(*) from list_tenants()")).isPositive();
    }

    @Test
    void a_connection_out_of_the_pool_remembers_no_tenant() throws Exception {
        for (var i = 0; i < 50; i++) {
            transaction.begin();
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("select set_config('app.tenant', (select list_tenants() limit 1)::text, true)");
            } finally {
                transaction.commit();
            }

            assertThat(number("select count(*) from tenant")).isZero();
        }
    }

    @Test
    void the_data_source_of_the_application_may_not_change_the_schema() {
        for (var sql : new String[] {
            "create table x (y int)", "alter table place disable row level security", "set role schriftgut_owner"
        }) {
            assertThatThrownBy(() -> execute(sql))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    private long number(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
