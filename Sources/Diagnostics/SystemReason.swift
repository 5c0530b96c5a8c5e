/// Why a file can't be read or written, as the system says it in English, and in words for Chinese readers.
public enum SystemReason {
    public static func words(_ english: String) -> Words {
        let chinese = chinese[english] ?? english
        return Words(zh: "\(chinese)", en: "\(english)")
    }

    private static let chinese = [
        "Permission denied": "没有权限",
        "Operation not permitted": "系统不允许",
        "No such file or directory": "文件不在了",
        "Not a directory": "路径中间有一段不是文件夹",
        "Is a directory": "这是一个文件夹",
        "Input/output error": "磁盘或网络读写出错",
        "Read-only file system": "磁盘是只读的",
        "No space left on device": "磁盘满了",
        "Disk quota exceeded": "超出了磁盘配额",
        "Too many open files": "打开的文件太多",
        "Too many levels of symbolic links": "链接绕成了圈",
        "File name too long": "文件名太长",
        "Stale file handle": "网络共享断开过，文件换了",
        "Transport endpoint is not connected": "网络共享没有连接",
        "Host is down": "存放文件的电脑没有响应",
        "Connection timed out": "网络共享没有响应",
        "Device or resource busy": "设备正忙",
        "Text file busy": "文件正在使用",
        "File exists": "已经有同名的文件",
        "Directory not empty": "文件夹不是空的",
        "Cannot allocate memory": "内存不够",
        "File too large": "文件太大",
        "Resource temporarily unavailable": "暂时读不了",
        "not a file": "不是文件",
        "not a plain file": "不是普通文件",
        "it keeps changing": "它一直在变",
        "it has changed": "它变了",
        "it has become shorter": "它变短了",
        "broken index": "目录损坏",
    ]
}
