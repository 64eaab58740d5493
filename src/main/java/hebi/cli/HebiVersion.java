package hebi.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, from the jar's manifest. */
final class HebiVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = HebiVersion.class.getPackage().getImplementationVersion();
        return new String[] {"hebi " + (version == null ? "(unpackaged)" : version)};
    }
}
