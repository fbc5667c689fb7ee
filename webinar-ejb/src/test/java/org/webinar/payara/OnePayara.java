package org.webinar.payara;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ArchivePath;

/**
 * Payara Micro as Arquillian starts it, but once for all test classes of a process, with the archive of the first of them.
 * Where processes fetch their classes one by one, Arquillian makes a container for each and stops it after it.
 */
public class OnePayara extends PayaraMicroDeployableContainer {
    private static Archive<?> running;
    private static ProtocolMetaData address;

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        synchronized (OnePayara.class) {
            if (running == null) {
                address = started(archive);
                running = archive;
            }
        }
        Set<ArchivePath> missing = new TreeSet<>(archive.getContent().keySet());
        missing.removeAll(running.getContent().keySet());
        if (!missing.isEmpty()) {
            throw new DeploymentException("All test classes run in one archive, which does not hold " + missing);
        }
        return address;
    }

    /** One that does not come up is ended: Arquillian would leave it behind, and start another for the next class. */
    private ProtocolMetaData started(Archive<?> archive) throws DeploymentException {
        Set<ProcessHandle> before = children();
        try {
            return super.deploy(archive);
        } catch (DeploymentException failure) {
            super.undeploy(archive);
            throw failure;
        } finally {
            children().stream().filter(child -> !before.contains(child)).forEach(Leash::hold);
        }
    }

    private static Set<ProcessHandle> children() {
        return ProcessHandle.current().children().collect(Collectors.toSet());
    }

    /** The next class goes on with it. */
    @Override
    public void undeploy(Archive<?> archive) {}

    /** Nor does anybody know which class is the last: it ends with this process, by the hook that it was started with. */
    @Override
    public void stop() {}
}
