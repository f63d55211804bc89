#!/bin/sh
# Installs Vivant from the folder this lies in; run by the .run file. Needs nothing but a shell.
#     vivant-VERSION.run                          for you alone, in ~/.local
#     vivant-VERSION.run -- --prefix /usr/local   for everybody (as root)
set -eu
prefix="$HOME/.local"
case "${1:-}" in
    --prefix) prefix="$2" ;;
    "") ;;
    *) echo "Unknown: $1. There is: --prefix FOLDER" >&2; exit 2 ;;
esac
case "$prefix" in
    /*) ;;
    *) echo "The folder must be given from the root: $prefix" >&2; exit 2 ;;
esac
case "$prefix" in
    *[\'\"\|]*) echo "The folder's name must be without quotes and bars: $prefix" >&2; exit 2 ;;
esac
home="$prefix/lib/vivant"
if [ -x "$home/uninstall" ]; then "$home/uninstall" >/dev/null; fi
mkdir -p "$prefix/bin" "$prefix/lib" "$prefix/share"
cp -R lib/vivant "$home"
ln -sf "$home/vivant" "$prefix/bin/vivant"

# The uninstaller knows exactly what was put where, and takes folders only when they are empty.
{
    echo '#!/bin/sh'
    echo '# Takes Vivant away again. Your clips and settings stay: see "Uninstall" in the guide.'
    echo 'set -eu'
    (cd share && find . -type f) | while read -r file; do
        mkdir -p "$(dirname "$prefix/share/$file")"
        cp "share/$file" "$prefix/share/$file"
        echo "rm -f '$prefix/share/${file#./}'"
    done
    echo "rm -f '$prefix/bin/vivant'"
    echo "rm -rf '$home'"
    echo "ls '$prefix'/share/applications/*.desktop >/dev/null 2>&1 || rm -f '$prefix/share/applications/mimeinfo.cache'"
    (cd share && find . -depth -mindepth 1 -type d) | while read -r folder; do
        echo "rmdir '$prefix/share/${folder#./}' 2>/dev/null || true"
    done
    for folder in share lib bin; do echo "rmdir '$prefix/$folder' 2>/dev/null || true"; done
    echo 'echo "Vivant is gone."'
} > "$home/uninstall"
chmod +x "$home/uninstall"

# Menus that know only this folder's programs by full path find it too.
sed -i "s|^Exec=vivant|Exec=\"$home/vivant\"|" "$prefix/share/applications/vivant.desktop"
if command -v update-desktop-database >/dev/null 2>&1; then
    update-desktop-database -q "$prefix/share/applications" 2>/dev/null || true
fi
echo "Vivant is in $home. Start it from the menu, or: $prefix/bin/vivant"
echo "To take it away again: $home/uninstall"
