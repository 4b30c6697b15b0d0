package org.schriftgut.harness;

import com.arjuna.ats.arjuna.common.CoreEnvironmentBeanException;
import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.arjuna.common.arjPropertyManager;
import com.arjuna.ats.internal.arjuna.objectstore.VolatileStore;
import com.arjuna.ats.jta.common.jtaPropertyManager;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.transaction.jta.platform.internal.JBossStandAloneJtaPlatform;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.schriftgut.dossier.ClosingSteps;
import org.schriftgut.job.TestJobs;
import org.schriftgut.migration.Roles;

/**
 * All beans of the application on a cluster of their own, as the server would hold them: the same CDI, interceptors, Hibernate
 * settings, database account and policies. Left out is what works by itself: no job runs but by {@code TestJobs}.
 */
final class Application implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "harness").toAbsolutePath();

    /** Loggers by name are forgotten when nobody holds them. */
    private static final Logger[] QUIET = {
        Logger.getLogger("org.jboss.weld"), Logger.getLogger("org.hibernate"), Logger.getLogger("com.arjuna")
    };

    private final AgroalDataSource pool;
    private final EntityManagerFactory entities;
    private final WeldContainer container;

    private Application(AgroalDataSource pool, EntityManagerFactory entities, WeldContainer container) {
        this.pool = pool;
        this.entities = entities;
        this.container = container;
    }

    static Application start() {
        for (var logger : QUIET) {
            logger.setLevel(Level.WARNING);
        }
        try {
            var postgres = new TestPostgres(FOLDER);
            // the beans are put together meanwhile; none of them asks the database for anything before a test does
            var started = CompletableFuture.runAsync(postgres::start);
            try {
                return start(postgres);
            } finally {
                started.join();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException | CoreEnvironmentBeanException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Application start(TestPostgres postgres)
            throws IOException, SQLException, CoreEnvironmentBeanException {
        settings(FOLDER.resolve("data"));
        transactionsInMemory();
        var pool = pool(postgres);
        var entities = Persistence.createEntityManagerFactory(
                "schriftgut",
                Map.of(
                        AvailableSettings.JAKARTA_JTA_DATASOURCE,
                        pool,
                        AvailableSettings.JTA_PLATFORM,
                        new JBossStandAloneJtaPlatform(),
                        AvailableSettings.CURRENT_SESSION_CONTEXT_CLASS,
                        "jta",
                        // as WildFly sets it: a query beyond the standard is refused here, too
                        AvailableSettings.JPA_COMPLIANCE,
                        "true"));
        var container = new Weld()
                .addServices(new PersistenceOfTests(entities), new ResourcesOfTests())
                .addBeanClasses(Authority.class, Around.class, Steps.class, TestJobs.class, ClosingSteps.class)
                .initialize();
        return new Application(pool, entities, container);
    }

    /** What an operator sets, and the launcher. */
    private static void settings(Path data) throws IOException {
        TestPostgres.delete(data);
        // no file is read here, so the folder of the workers need only look like one
        var noWorkers = Files.createDirectories(data.resolve("no-workers"));
        Files.createFile(noWorkers.resolve("empty.jar"));
        System.setProperty("SCHRIFTGUT_DATA_DIR", data.toString());
        System.setProperty("SCHRIFTGUT_WORKER_DIR", noWorkers.toString());
        System.setProperty("SCHRIFTGUT_SECRETS_KEY", "a key for tests, which seals nothing of worth");
    }

    /** One database takes part in each transaction, so nothing has to be found again after a crash. */
    private static void transactionsInMemory() throws CoreEnvironmentBeanException {
        arjPropertyManager.getCoreEnvironmentBean().setNodeIdentifier("tests");
        for (var store : new String[] {null, "communicationStore", "stateStore"}) {
            BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, store)
                    .setObjectStoreType(VolatileStore.class.getName());
        }
    }

    private static AgroalDataSource pool(TestPostgres postgres) throws SQLException {
        var transactions = jtaPropertyManager.getJTAEnvironmentBean();
        return AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(20)
                        .transactionIntegration(new NarayanaTransactionIntegration(
                                transactions.getTransactionManager(),
                                transactions.getTransactionSynchronizationRegistry()))
                        .connectionFactoryConfiguration(connections -> connections
                                .jdbcUrl(postgres.url())
                                .principal(new NamePrincipal(Roles.APP))
                                .credential(new SimplePassword(TestPostgres.PASSWORD)))));
    }

    <T> T bean(Class<T> type) {
        return container.select(type).get();
    }

    /** Fills the fields of an object that is no bean itself. */
    <T> void inject(T test) {
        BeanManager beans = container.getBeanManager();
        @SuppressWarnings("unchecked")
        var type = (Class<T>) test.getClass();
        beans.getInjectionTargetFactory(beans.createAnnotatedType(type))
                .createInjectionTarget(null)
                .inject(test, beans.createCreationalContext(null));
    }

    @Override
    public void close() {
        container.shutdown();
        entities.close();
        pool.close();
    }
}
