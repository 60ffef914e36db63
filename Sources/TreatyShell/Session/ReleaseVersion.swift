// The release that this is, in one place.

/// The version of Treaty.
public enum ReleaseVersion {
  /// As `--version` and the prompt show it.
  public static let text = "0.1.0"
}
