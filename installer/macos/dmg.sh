#!/usr/bin/env bash
# Vivant.app becomes a disk image: dmg.sh APP OUT. Signed where VIVANT_CODESIGN_IDENTITY names a certificate
# ("Developer ID Application: …"), notarised where VIVANT_NOTARY_PROFILE names a stored `notarytool` login.
# Without them the image is made all the same, and macOS asks its owner to allow the program by hand.
set -euo pipefail
app="$1" out="$2"
here="$(cd "$(dirname "$0")" && pwd)"

if [ -n "${VIVANT_CODESIGN_IDENTITY:-}" ]; then
    sign=(codesign --force --timestamp --options runtime --sign "$VIVANT_CODESIGN_IDENTITY")
    # From the inside out: first every library, then the programs, the bundle last.
    find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 | xargs -0 -n 20 "${sign[@]}"
    find "$app/Contents" -type f -name 'ffmpeg*' -perm -u+x -print0 | xargs -0 "${sign[@]}"
    "${sign[@]}" --entitlements "$here/entitlements.plist" "$app"
    codesign --verify --deep --strict "$app"
fi

stage="$(mktemp -d)"
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$out"
hdiutil create -volname Vivant -srcfolder "$stage" -format ULMO -ov "$out" # LZMA: a third smaller

if [ -n "${VIVANT_CODESIGN_IDENTITY:-}" ]; then
    codesign --timestamp --sign "$VIVANT_CODESIGN_IDENTITY" "$out"
fi
if [ -n "${VIVANT_NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$out" --keychain-profile "$VIVANT_NOTARY_PROFILE" --wait
    xcrun stapler staple "$out"
fi
